import { pattern } from '../../../base/pattern.ts';
import { citationsOf, hasDate, hasNumber, isLaw } from '../../citations.ts';
import type { Rule } from '../../rule.ts';

/** Whoever issued it, however it is said. */
const issuer = pattern(
  String.raw`(?<!\p{L})(?:của|do|giữa|liên tịch|Chính phủ|Thủ tướng|Bộ|Ban|[ỦU][yỷ] ban|UBND|HĐND|Hội đồng|Tỉnh|Thành|Đảng|Sở|Quốc hội|Trung ương|Chủ tịch|Giám đốc|Văn phòng)(?!\p{L})`,
  'u',
);

/** A document that is cited by number and date is cited with its issuer. */
export const thieuCoQuan: Rule = {
  id: 'can-cu/thieu-co-quan',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.a', hd36: 'P-BD-03', hd05: 'P-CC-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Căn cứ thiếu cơ quan ban hành',
      what: '{loai} nêu làm căn cứ chưa có cơ quan ban hành.',
      why: 'Căn cứ ghi tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
      fix: 'Ghi thêm “của …” sau ngày, tháng, năm.',
    },
    en: {
      title: 'A ground without its issuer',
      what: '{loai} is cited as a ground without the organ that issued it.',
      why: 'A ground names kind, number, code, issuer, date and subject of the document.',
      fix: 'Add "của …" after the date.',
    },
  },
  examples: [
    {
      wrong: 'can_cu:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư',
      right:
        'can_cu:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      at: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const citation of citationsOf(paper)) {
      const { piece, loai, from, to, text } = citation;
      if (isLaw(citation) || !hasNumber(citation) || !hasDate(citation) || issuer.test(text)) continue;
      yield { span: piece.span(from, to), path: piece.path, params: { loai } };
    }
  },
};
