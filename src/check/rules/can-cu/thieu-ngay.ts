import { citationsOf, hasDate, hasNumber, isLaw } from '../../citations.ts';
import type { Rule } from '../../rule.ts';

/** A document that is cited by its number, and in state papers a law, is cited with its date. */
export const thieuNgay: Rule = {
  id: 'can-cu/thieu-ngay',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.a', hd36: 'P-BD-03', hd05: 'P-CC-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Căn cứ thiếu ngày, tháng, năm',
      what: '{loai} nêu làm căn cứ chưa có ngày, tháng, năm ban hành.',
      why: 'Căn cứ ghi tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
      fix: 'Ghi thêm ngày, tháng, năm.',
    },
    en: {
      title: 'A ground without a date',
      what: '{loai} is cited as a ground without its date.',
      why: 'A ground names kind, number, code, issuer, date and subject of the document.',
      fix: 'Add the date.',
    },
  },
  examples: [
    {
      wrong: 'can_cu:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư',
      right:
        'can_cu:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      at: 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư',
    },
    {
      wrong: 'can_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương',
      right: 'can_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      at: 'Luật Tổ chức chính quyền địa phương',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const citation of citationsOf(paper)) {
      const { piece, loai, from, to } = citation;
      if (hasDate(citation) || !(isLaw(citation) ? paper.the_thuc === 'nha-nuoc' : hasNumber(citation)))
        continue;
      yield { span: piece.span(from, to), path: piece.path, params: { loai } };
    }
  },
};
