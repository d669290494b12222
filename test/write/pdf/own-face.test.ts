import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadFace } from '../../../src/face/load.ts';
import { measureFonts } from '../../../src/face/measure.ts';
import { readPdf } from '../../../src/verify/read-pdf.ts';
import { writePdf } from '../../../src/write/pdf/write.ts';
import { samplePages } from './pages.ts';

const folder = new URL('../../../node_modules/@expo-google-fonts/tinos/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

const files = {
  regular: read('400Regular/Tinos_400Regular.ttf'),
  bold: read('700Bold/Tinos_700Bold.ttf'),
  italic: read('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: read('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

it('draws with an office’s own fonts, kerning and ligatures in them or not, at the measured widths', async () => {
  const face = loadFace({ ...files, metrics: await measureFonts(files) });
  const sample = samplePages(face, 1);
  const [page] = sample.pages;
  if (page === undefined) throw new Error('no page');
  const size = 14;
  const text = 'AVATAR Tôi Vũ office affluent fi fl To. P, 11';
  const marks = { bold: false, italic: false };
  const run = {
    ...marks,
    x: 90,
    width: face.width(text, size, marks),
    text,
    size,
    underline: false,
    raise: 0,
    stretch: 0,
  };
  const pages = { ...sample, bookmarks: [], pages: [{ ...page, lines: [{ baseline: 100, runs: [run] }] }] };
  const [drawn] = readPdf(await writePdf(pages, face, {})).pages[0]?.lines[0] ?? [];
  expect(drawn?.text).toBe(text);
  expect((drawn?.right ?? 0) - (drawn?.x ?? 0)).toBeCloseTo(run.width, 2);
});
