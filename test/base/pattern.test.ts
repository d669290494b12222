import { expect, test } from 'vitest';
import { pattern } from '../../src/base/pattern.ts';

/** Basic and western Latin, Latin Extended-A, the horn, the caron's vowels, letters of the highlands, Vietnamese. */
const latin = [
  [0x20, 0x17f],
  [0x180, 0x180],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x243, 0x243],
  [0x1ea0, 0x1eff],
];

const greekAndCyrillic = [
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
];

function charactersOf(ranges: number[][]): string[] {
  return ranges.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(
      (each) => !/\p{Cn}/u.test(each),
    ),
  );
}

test.each([
  [String.raw`\p{L}`, /\p{L}/u, [...latin, ...greekAndCyrillic]],
  [String.raw`\p{Lu}`, /\p{Lu}/u, latin],
  [String.raw`\p{Ll}`, /\p{Ll}/u, latin],
  [String.raw`\P{L}`, /\P{L}/u, latin],
  [String.raw`[\p{Ll}\d.]`, /[\p{Ll}\d.]/u, latin],
  [String.raw`[^\p{Lu}\]]`, /[^\p{Lu}\]]/u, latin],
  [String.raw`[\p{L}\p{N}\p{M}]`, /[\p{L}\p{N}\p{M}]/u, [...latin, [0x300, 0x36f]]],
])(
  '%s holds the same characters of what documents are written in as the class of Unicode',
  (source, unicode, ranges) => {
    const own = pattern(source, 'u');
    const differing = charactersOf(ranges).filter((each) => own.test(each) !== unicode.test(each));
    expect(differing).toEqual([]);
  },
);

test.each(['ພາສາ', '中文', 'ภาษา', 'ខ្មែរ', 'ꦗꦮ'])('%s begins with a letter', (word) => {
  expect(pattern(String.raw`^\p{L}`, 'u').test(word)).toBe(true);
});

test('no white space is a letter', () => {
  const blank = charactersOf([[0, 0xffff]]).filter((each) => /\s/u.test(each));
  expect(blank.length).toBeGreaterThan(10);
  expect(blank.filter((each) => pattern(String.raw`\p{L}`, 'u').test(each))).toEqual([]);
});

test.each(['“', '–', '…', '%', '₫', '№', ' '])('%s is no letter', (mark) => {
  expect(pattern(String.raw`\p{L}`, 'u').test(mark)).toBe(false);
});
