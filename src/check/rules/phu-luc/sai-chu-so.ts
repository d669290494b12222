import { roman } from '../../../rulebook/numeral.ts';
import { numberOf, referencesOf } from '../../appendices.ts';
import type { Rule } from '../../rule.ts';

/** A reference names a phụ lục as it is headed: Roman in state papers, Arabic in party papers. */
export const phuLucSaiChuSo: Rule = {
  id: 'phu-luc/sai-chu-so',
  severity: 'warning',
  clause: { nd30: 'ND30-I.III.1.a', hd36: 'P-OP-06', hd05: 'P-OP-06' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Số phụ lục viết khác kiểu',
      what: 'Phụ lục này được in là “Phụ lục {dung}”, ở đây ghi “{so}”.',
      why: 'Phụ lục của văn bản nhà nước đánh số La Mã, của văn bản Đảng đánh số Ả Rập.',
      fix: 'Sửa thành {dung}.',
    },
    en: {
      title: 'A phụ lục named in the other numerals',
      what: 'It is headed "Phụ lục {dung}", but called "{so}" here.',
      why: 'State papers number them in Roman numerals, party papers in Arabic ones.',
      fix: 'Write {dung}.',
    },
  },
  examples: [
    {
      wrong:
        'ket_thuc: Danh mục sách tại Phụ lục 1, kinh phí tại Phụ lục 2\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }\n  - { ten: Kinh phí, noi_dung: Ngân sách xã. }',
      right:
        'ket_thuc: Danh mục sách tại Phụ lục 1, kinh phí tại Phụ lục II\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }\n  - { ten: Kinh phí, noi_dung: Ngân sách xã. }',
      at: '2',
    },
  ],
  *check(paper) {
    const { document, rulebook } = paper;
    const { count, numberedFrom } = rulebook.wording.phu_luc;
    const co = document?.phu_luc.length ?? 0;
    if (co < numberedFrom) return;
    for (const { piece, so, from, to } of referencesOf(paper)) {
      const value = numberOf(so);
      const dung = count === 'roman' ? roman(value) : String(value);
      if (value > co || dung === so || /^\d/.test(so) === (count === 'arabic')) continue;
      const edit = piece.edit(from, to, dung);
      yield {
        span: piece.span(from, to),
        path: piece.path,
        params: { so, dung },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
