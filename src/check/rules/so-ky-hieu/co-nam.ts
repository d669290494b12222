import { spanWithin } from '../../../base/value.ts';
import { editField, fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** A year as a group of its own: `2026/KH-UBND`, `KH-UBND-2026`. */
const year = /(?<![^/-])(?:19|20)\d\d[/-]|[/-](?:19|20)\d\d(?![^/-])/u;

/** Only laws and their like carry a year between number and code. */
export const coNam: Rule = {
  id: 'so-ky-hieu/co-nam',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.b#noyear', hd36: 'P-NO-04', hd05: 'P-NO-04' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Ký hiệu có năm',
      what: 'Ký hiệu của văn bản này không ghi năm “{nam}”.',
      why: 'Chỉ văn bản quy phạm pháp luật ghi năm giữa số và ký hiệu (30/2020/NĐ-CP).',
      fix: 'Bỏ năm.',
    },
    en: {
      title: 'A year in the code',
      what: 'The code of such a paper does not carry the year "{nam}".',
      why: 'Only legal normative documents have a year between number and code (30/2020/NĐ-CP).',
      fix: 'Delete the year.',
    },
  },
  examples: [
    { wrong: 'ky_hieu: 2026/KH-UBND', right: 'ky_hieu: KH-UBND', at: '2026/' },
    {
      wrong: 'the_thuc: dang\nky_hieu: KH/BTGDVTU-2026',
      right: 'the_thuc: dang\nky_hieu: KH/BTGDVTU',
      at: '-2026',
    },
  ],
  *check(paper) {
    const field = fieldAt(paper, 'ky_hieu');
    const match = field && year.exec(field.scalar.text);
    if (!field || !match) return;
    const to = match.index + match[0].length;
    const edit = editField(paper, field, match.index, to, '');
    yield {
      span: spanWithin(field.scalar, match.index, to),
      path: field.path,
      params: { nam: match[0].replace(/\D/g, '') },
      fix: edit && { edits: [edit], safe: false },
    };
  },
};
