import { fold } from '../../../base/fold.ts';
import { fieldAt, pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

const others = ['ky_thay', 'thua_lenh', 'thua_uy_quyen', 'kiem', 'chuc_danh_khac'];

/** A deputy signs for the head, KT., also one who is in charge of the organ. */
export const phoThieuKyThay: Rule = {
  id: 'quyen-han/pho-thieu-ky-thay',
  severity: 'error',
  clause: 'ND30-I.II.7.b#KT',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Cấp phó ký mà thiếu KT.',
      what: 'Người ký là “{chuc_vu}” nhưng không ký thay cấp trưởng.',
      why: 'Cấp phó, kể cả cấp phó được giao phụ trách, ký thay người đứng đầu: KT. CHỦ TỊCH, dưới là PHÓ CHỦ TỊCH.',
      fix: 'Thêm khoá ky_thay với chức vụ của người đứng đầu.',
    },
    en: {
      title: 'A deputy without KT.',
      what: 'The signer is "{chuc_vu}" but does not sign for the head.',
      why: 'A deputy, also one put in charge, signs for the head: KT. CHỦ TỊCH, below it PHÓ CHỦ TỊCH.',
      fix: 'Add the key ky_thay with the position of the head.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      right:
        'nguoi_ky: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'Phó Chủ tịch',
    },
  ],
  *check(paper) {
    for (const path of pathsOf(paper, 'nguoi_ky')) {
      const field = fieldAt(paper, `${path}.chuc_vu`);
      const collective = fieldAt(paper, `${path}.thay_mat`)?.scalar.text ?? 'uy ban nhan dan';
      if (!field || !/^(?:tm\.? *)?(?:uy ban nhan dan|ubnd)/.test(fold(collective))) continue;
      if (!/^\s*pho(?: |$)/.test(fold(field.scalar.text))) continue;
      if (others.some((key) => paper.at(`${path}.${key}`))) continue;
      yield { span: field.scalar.span, path: field.path, params: { chuc_vu: field.scalar.text.trim() } };
    }
  },
};
