/** First and last code point. */
type Range = readonly [number, number];

const inside = (ranges: readonly Range[]): string =>
  ranges.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join('');

/** Where capitals of extended Latin begin and end; each is followed by its small letter. */
const pairs: readonly Range[] = [
  [0x100, 0x136],
  [0x139, 0x147],
  [0x14a, 0x176],
  [0x179, 0x17d],
  [0x1a0, 0x1a0],
  [0x1af, 0x1af],
  [0x1cd, 0x1db],
  [0x1ea0, 0x1efe],
];

/** Capitals, `shift` 0, or small letters, `shift` 1, of those pairs. */
function everySecond(shift: 0 | 1): string {
  let points = '';
  for (const [first, last] of pairs) {
    for (let point = first + shift; point <= last + shift; point += 2) points += String.fromCharCode(point);
  }
  return points;
}

const letters: readonly Range[] = [
  ...([
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x2c1],
  ] as const),
  ...([
    [0x370, 0x374],
    [0x376, 0x377],
    [0x37a, 0x37d],
    [0x37f, 0x37f],
    [0x386, 0x386],
    [0x388, 0x3f5],
  ] as const),
  ...([
    [0x3f7, 0x481],
    [0x48a, 0x52f],
    [0x531, 0x167f],
    [0x1681, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3041, 0xd7ff],
  ] as const),
];

/** The inside of a character class for each class that a pattern may name. */
const classes: Readonly<Record<string, string>> = {
  L: `A-Za-z${inside(letters)}`,
  Lu: `A-ZÀ-ÖØ-Þ\u0178\u0243${everySecond(0)}`,
  Ll: `a-z\u00b5ß-öø-ÿ\u0138\u0149\u017f\u0180${everySecond(1)}`,
  M: inside([
    [0x300, 0x36f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20ff],
    [0xfe20, 0xfe2f],
  ]),
  N: `0-9${inside([
    [0xb2, 0xb3],
    [0xb9, 0xb9],
    [0xbc, 0xbe],
    [0x2070, 0x2070],
    [0x2074, 0x2079],
    [0x2080, 0x2089],
    [0x2150, 0x218b],
    [0x2460, 0x249b],
  ])}`,
};

const tokens = /\\[pP]\{(L|Lu|Ll|M|N)\}|\\.|[[\]]/gs;

/**
 * A pattern over Vietnamese text, with flag `u` among its flags. `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` in it
 * stand for what documents hold of those classes: capitals and small letters of Vietnamese, of the languages of its
 * highlands and of western Europe; letters of Latin, Greek and Cyrillic, and the scripts beyond them by whole blocks. A
 * class of all of Unicode holds some 650 ranges, and V8 spends on each that a pattern names ten times what such a one takes,
 * which in a short run is more than all matching.
 */
export function pattern(source: string, flags: string): RegExp {
  let inClass = false;
  const plain = source.replace(tokens, (token, name: string | undefined) => {
    if (token === '[' || token === ']') inClass = token === '[';
    const points = name && classes[name];
    if (!points) return token;
    if (inClass) return points;
    return token.startsWith('\\P') ? `[^${points}]` : `[${points}]`;
  });
  return new RegExp(plain, flags);
}
