import { fold } from '../../../base/fold.ts';
import { fieldAt, pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

const given = ['ky_thay', 'thua_lenh', 'thua_uy_quyen'];

/** Nobody signs for, or by order of, the position that is the own one. */
export const kyThayChinhMinh: Rule = {
  id: 'quyen-han/ky-thay-chinh-minh',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.7.b#KT', hd36: 'P-SIG-02', hd05: 'P-SIG-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký thay chính mình',
      what: 'Người ký cũng là “{chuc_vu}”, không thể ký thay hay thừa lệnh “{chuc_vu}”.',
      fix: 'Ghi ở chuc_vu chức vụ của người ký; nếu chính người đứng đầu ký thì bỏ khoá {khoa}.',
    },
    en: {
      title: 'Signing for oneself',
      what: 'The signer is "{chuc_vu}" too and cannot sign for, or by order of, "{chuc_vu}".',
      fix: 'Give the position of the signer in chuc_vu; if the head signs, drop the key {khoa}.',
    },
  },
  examples: [
    {
      wrong:
        'nguoi_ky: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'Chủ tịch',
    },
  ],
  *check(paper) {
    for (const path of pathsOf(paper, 'nguoi_ky')) {
      const own = fieldAt(paper, `${path}.chuc_vu`)?.scalar.text.trim() ?? '';
      for (const khoa of given) {
        const field = fieldAt(paper, `${path}.${khoa}`);
        if (!field || own === '' || fold(field.scalar.text.trim()) !== fold(own)) continue;
        yield { span: field.scalar.span, path: field.path, params: { chuc_vu: own, khoa } };
      }
    }
  },
};
