import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { load } from '../bin/load.cjs';

const { coverage, measureFonts } = load('measure.cjs');

/**
 * Makes dist/fonts/ from the Tinos package: four faces cut down to the characters that papers use, without the tables
 * that would kern or join letters, and their widths as one JSON file. The same input gives the same bytes.
 */
const source = new URL('../node_modules/@expo-google-fonts/tinos/', import.meta.url);
const target = new URL('../dist/fonts/', import.meta.url);
const cuts = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

const whole = Object.fromEntries(
  Object.entries(cuts).map(([cut, path]) => [cut, readFileSync(new URL(path, source))]),
);
/** Scripts that no paper in Vietnamese is written in, and marks of phonetics. */
const foreign = /\p{sc=Cyrl}|\p{sc=Hebr}|\p{sc=Arab}|\p{sc=Geor}|\p{sc=Glag}|\p{sc=Copt}/u;
const phonetic = [
  [0x1ab0, 0x1aff],
  [0x1c80, 0x1dff],
  [0x1f00, 0x1fff],
  [0xa640, 0xabff],
  [0xfe20, 0xfe2f],
];
const kept = (await coverage(whole))
  .filter((code) => !phonetic.some(([first, last]) => first <= code && code <= last))
  .map((code) => String.fromCodePoint(code))
  .filter((character) => !foreign.test(character));
const text = kept.join('');

mkdirSync(target, { recursive: true });
const fonts = {};
for (const [cut, bytes] of Object.entries(whole)) {
  fonts[cut] = await subsetFont(bytes, text, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern', 'gasp', 'DSIG'],
  });
  writeFileSync(new URL(`${cut}.ttf`, target), fonts[cut]);
}
writeFileSync(new URL('metrics.json', target), await measureFonts(fonts));
writeFileSync(new URL('LICENSE.txt', target), readFileSync(new URL('LICENSE_FONT', source)));
