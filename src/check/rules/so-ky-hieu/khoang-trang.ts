import { spanWithin } from '../../../base/value.ts';
import { editField, fieldAt, pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Nothing in the code is set apart by blanks. */
export const khoangTrang: Rule = {
  id: 'so-ky-hieu/khoang-trang',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.3.c', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu có dấu cách',
      what: 'Trong ký hiệu “{ky_hieu}” có dấu cách.',
      fix: 'Viết liền, không cách trước và sau dấu “-”, “/”.',
    },
    en: {
      title: 'A blank in the code',
      what: 'There is a blank in the code "{ky_hieu}".',
      fix: 'Write it together, without blanks around "-" and "/".',
    },
  },
  examples: [
    { wrong: 'ky_hieu: KH - UBND', right: 'ky_hieu: KH-UBND', at: [' ', ' '] },
    {
      wrong: 'co_quan: { ten: Sở Tài chính, chu_quan: UBND tỉnh Sông Thượng, ky_hieu: "S TC" }',
      right: 'co_quan: { ten: Sở Tài chính, chu_quan: UBND tỉnh Sông Thượng, ky_hieu: "STC" }',
      at: ' ',
    },
  ],
  *check(paper) {
    const paths = ['ky_hieu', ...pathsOf(paper, 'co_quan').map((path) => `${path}.ky_hieu`)];
    for (const field of paths.flatMap((path) => fieldAt(paper, path) ?? [])) {
      const { text } = field.scalar;
      for (const { 0: blank, index } of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
        const edit = editField(paper, field, index, index + blank.length, '');
        yield {
          span: spanWithin(field.scalar, index, index + blank.length),
          path: field.path,
          params: { ky_hieu: text },
          fix: edit && { edits: [edit], safe: true },
        };
      }
    }
  },
};
