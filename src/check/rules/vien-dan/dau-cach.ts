import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

const letterFirst = pattern(String.raw`^\p{L}`, 'u');

/** A cited code is written together. */
export const dauCach: Rule = {
  id: 'vien-dan/dau-cach',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.c', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Dấu cách trong số, ký hiệu viện dẫn',
      what: 'Số, ký hiệu "{so}" có dấu cách.',
      why: 'Giữa số, dấu nối, dấu gạch chéo và chữ viết tắt không có dấu cách; có thì ký hiệu bị ngắt xuống dòng.',
      fix: 'Viết liền: {dung}.',
    },
    en: {
      title: 'A blank in a cited code',
      what: 'There is a blank in "{so}".',
      why: 'Nothing in a code is set apart; a blank lets it break over two lines.',
      fix: 'Write {dung}.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện Quyết định số 1878- QĐ/TU ngày 30/10/2017 và Quyết định số 2228/QĐ- UBND ngày 16/12/2024',
      right:
        'mo_dau: Thực hiện Quyết định số 1878-QĐ/TU ngày 30/10/2017 và Quyết định số 2228/QĐ-UBND ngày 16/12/2024',
      at: ['1878- QĐ/TU', '2228/QĐ- UBND'],
    },
    {
      wrong: 'noi_dung: Giấy mời số 32 /GM-UBND; Nghị quyết số 12/NQ-HĐND - Hội đồng nhân dân xã',
      right: 'noi_dung: Giấy mời số 32/GM-UBND; Nghị quyết số 12/NQ-HĐND - Hội đồng nhân dân xã',
      at: '32 /GM-UBND',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      for (const { typed, from, to, ky_hieu } of citationsIn(piece.text)) {
        if (letterFirst.test(ky_hieu) || !/\s/.test(typed)) continue;
        const edits = [...typed.matchAll(/\s+/g)].map(({ 0: blank, index }) =>
          piece.edit(from + index, from + index + blank.length, ''),
        );
        const sound = edits.flatMap((edit) => edit ?? []);
        yield {
          span: piece.span(from, to),
          path: piece.path,
          params: { so: typed, dung: typed.replace(/\s+/g, '') },
          fix: sound.length === edits.length ? { edits: sound, safe: true } : undefined,
        };
      }
    }
  },
};
