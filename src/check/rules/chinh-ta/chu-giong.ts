import { pattern } from '../../../base/pattern.ts';
import { finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const looksLike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'јj', 'ѕs', 'АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO'],
    ...['РP', 'СC', 'ТT', 'ХX', 'УY', 'ІI', 'ЈJ', 'ЅS', 'ԁd', 'ɡg', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK'],
    ...['ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'οo'],
  ].map((each) => [each.charAt(0), each.charAt(1)]),
);

/** Words, with the signs that carry them; and letters, digits and signs of double width. */
const word = pattern(String.raw`[\p{L}\p{M}]+|[\uff01-\uff5e\u3000]+`, 'gu');
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}ɡ]/u;

/** Blocks that hold every Greek and Cyrillic letter and every wide one, and none of Vietnamese. */
const beyondLatin = /[\u0261\u0370-\u1dff\u1f00-\u1fff\u2100-\uffff]/;

/** Every letter is the Latin one that it looks like. */
export const chuGiong: Rule = {
  id: 'chinh-ta/chu-giong',
  severity: 'warning',
  about: {
    vi: {
      title: 'Chữ của bảng chữ khác, trông giống chữ Việt',
      what: 'Trong “{chu}” có chữ không phải chữ Việt ({ma}) tuy trông giống.',
      why: 'Tìm kiếm không ra, và phông chữ khác có thể in khác đi.',
      fix: 'Gõ lại thành “{dung}”.',
    },
    en: {
      title: 'Letters of another script that look Latin',
      what: 'In "{chu}" there is a letter ({ma}) that only looks like a Latin one.',
      why: 'Searching misses it, and another font may print it otherwise.',
      fix: 'Type it again: "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Đề nghị các đơn vị phối hợp thực hiện Kế h\u043eạch này',
      right: 'ket_thuc: Đề nghị các đơn vị phối hợp thực hiện Kế hoạch này',
      at: 'h\u043eạch',
    },
    {
      wrong: 'ket_thuc: Gửi về Văn phòng trước ngày ２５/9/2026',
      right: 'ket_thuc: Gửi về Văn phòng trước ngày 25/9/2026',
      at: '２５',
    },
    {
      wrong: 'ket_thuc: Đo tia α, 5 μm, 10 kΩ, báo Правда; gửi \u0421T-UBND',
      right: 'ket_thuc: Đo tia α, 5 μm, 10 kΩ, báo Правда; gửi CT-UBND',
      at: '\u0421T',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (!beyondLatin.test(piece.text)) continue;
      for (const { 0: chu, index } of piece.text.matchAll(word)) {
        const wide = /^[\uff01-\uff5e\u3000]/u.test(chu);
        if (!wide && !(foreign.test(chu) && /\p{Script=Latin}/u.test(chu))) continue;
        const dung = wide
          ? chu.normalize('NFKC')
          : [...chu]
              .map((c) => looksLike[c] ?? c)
              .join('')
              .normalize('NFC');
        if (dung === chu || foreign.test(dung)) continue;
        const odd = [...chu].find((c) => wide || looksLike[c] !== undefined) ?? chu;
        const ma = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        const fix = { text: dung, safe: true };
        yield finding(piece, index, index + chu.length, { chu, dung, ma }, fix);
      }
    }
  },
};
