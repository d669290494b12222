import { citationsOf, hasNumber } from '../../citations.ts';
import type { Rule } from '../../rule.ts';

const numbered = /^(?:Nghị định|Thông tư|Thông tư liên tịch|Quyết định|Công văn)$/u;

/** Decrees, circulars and decisions are cited with their number. */
export const thieuSo: Rule = {
  id: 'can-cu/thieu-so',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.a', hd36: 'P-BD-03', hd05: 'P-CC-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Căn cứ thiếu số, ký hiệu',
      what: '{loai} nêu làm căn cứ chưa có số, ký hiệu.',
      why: 'Căn cứ ghi tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
      fix: 'Ghi thêm số, ký hiệu.',
    },
    en: {
      title: 'A ground without a number',
      what: '{loai} is cited as a ground without its number and code.',
      why: 'A ground names kind, number, code, issuer, date and subject of the document.',
      fix: 'Add number and code.',
    },
  },
  examples: [
    {
      wrong: 'can_cu:\n  - Căn cứ Nghị định của Chính phủ về công tác văn thư',
      right:
        'can_cu:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      at: 'Nghị định của Chính phủ về công tác văn thư',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const citation of citationsOf(paper)) {
      const { piece, loai, from, to } = citation;
      if (!numbered.test(loai) || hasNumber(citation)) continue;
      yield { span: piece.span(from, to), path: piece.path, params: { loai } };
    }
  },
};
