import { pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Party papers know no TUQ: whoever is charged with signing signs T/L. */
export const uyQuyenDang: Rule = {
  id: 'quyen-han/uy-quyen-dang',
  severity: 'error',
  clause: 'P-SIG-03',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'Thừa uỷ quyền trong văn bản của Đảng',
      what: 'Văn bản của Đảng không có hình thức ký thừa uỷ quyền (TUQ).',
      fix: 'Người được giao ký thì ký thừa lệnh: dùng khoá thua_lenh (T/L).',
    },
    en: {
      title: 'TUQ in a party paper',
      what: 'Party papers know no signing by delegation (TUQ).',
      fix: 'Whoever is charged with signing signs by order: use the key thua_lenh (T/L).',
    },
  },
  examples: [
    {
      wrong:
        'the_thuc: dang\nnguoi_ky: { thua_uy_quyen: Trưởng ban, chuc_vu: Chánh Văn phòng, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { thua_lenh: Trưởng ban, chuc_vu: Chánh Văn phòng, ho_ten: Lương Thục Anh }',
      at: 'thua_uy_quyen',
    },
  ],
  *check(paper) {
    for (const path of pathsOf(paper, 'nguoi_ky').map((each) => `${each}.thua_uy_quyen`)) {
      const at = paper.at(path);
      if (at) yield { span: at.keySpan ?? at.value.span, path };
    }
  },
};
