import { numberOf, referencesOf } from '../../appendices.ts';
import type { Rule } from '../../rule.ts';

/** A phụ lục that the body refers to by its number is there. */
export const phuLucKhongCo: Rule = {
  id: 'phu-luc/khong-co',
  severity: 'warning',
  clause: { nd30: 'ND30-I.III.1.a', hd36: 'P-OP-06', hd05: 'P-OP-06' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Nhắc đến phụ lục không có',
      what: 'Nội dung nhắc đến Phụ lục {so}, mà văn bản chỉ có {co} phụ lục.',
      fix: 'Thêm phụ lục ở khoá phu_luc hoặc kem_theo, hoặc sửa số.',
    },
    en: {
      title: 'A phụ lục that is not there',
      what: 'The body refers to Phụ lục {so}, but the paper has {co}.',
      fix: 'Add it under phu_luc or kem_theo, or correct the number.',
    },
  },
  examples: [
    {
      wrong:
        'ket_thuc: Danh mục sách tại Phụ lục III kèm theo Kế hoạch này\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }\n  - { ten: Kinh phí, noi_dung: Ngân sách xã. }',
      right:
        'ket_thuc: Danh mục sách tại Phụ lục I kèm theo Kế hoạch này\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }\n  - { ten: Kinh phí, noi_dung: Ngân sách xã. }',
      at: 'III',
    },
  ],
  *check(paper) {
    const { document } = paper;
    if (!document || document.kem_theo.length > 0) return;
    const co = document.phu_luc.length;
    for (const { piece, so, from, to } of referencesOf(paper)) {
      if (numberOf(so) <= co) continue;
      yield { span: piece.span(from, to), path: piece.path, params: { so, co } };
    }
  },
};
