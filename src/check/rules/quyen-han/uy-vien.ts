import { fold } from '../../../base/fold.ts';
import { fieldAt, pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Under T/M only secretaries, chairs and their deputies name their position. */
export const uyVien: Rule = {
  id: 'quyen-han/uy-vien',
  severity: 'error',
  clause: 'P-SIG-12',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'Ghi “uỷ viên” dưới T/M',
      what: 'Dưới dòng T/M không ghi chức vụ “{chuc_vu}”.',
      why: 'Văn bản của cấp uỷ do bí thư hoặc phó bí thư ký thay mặt.',
      fix: 'Ghi chức vụ bí thư, phó bí thư (chủ nhiệm, phó chủ nhiệm) của người ký.',
    },
    en: {
      title: 'A member’s position under T/M',
      what: 'The position "{chuc_vu}" is not written under the line T/M.',
      why: 'Papers of a committee are signed on its behalf by the secretary or a deputy.',
      fix: 'Give the position of secretary or deputy (or chair, vice chair) that the signer holds.',
    },
  },
  examples: [
    {
      wrong:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, chuc_vu: Uỷ viên Ban Thường vụ, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lương Thục Anh }',
      at: 'Uỷ viên Ban Thường vụ',
    },
  ],
  *check(paper) {
    const paths = pathsOf(paper, 'nguoi_ky');
    if (paths.length > 1) return;
    for (const path of paths) {
      const field = fieldAt(paper, `${path}.chuc_vu`);
      if (!field || !fieldAt(paper, `${path}.thay_mat`) || paper.at(`${path}.kiem`)) continue;
      if (!/^\s*uy vien/.test(fold(field.scalar.text))) continue;
      yield { span: field.scalar.span, path: field.path, params: { chuc_vu: field.scalar.text.trim() } };
    }
  },
};
