import { existsSync, readFileSync } from 'node:fs';
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

/** The four cuts of a free face whose outlines are those of PostScript, where the system has it. */
const roman = '/usr/share/fonts/opentype/urw-base35/NimbusRoman-';
const has = existsSync(`${roman}Regular.otf`);
if (!has) console.warn('\n*** SKIPPED: no face with outlines of PostScript is here to be drawn with ***\n');
const postScript = (cut: string): Uint8Array =>
  has ? new Uint8Array(readFileSync(`${roman}${cut}.otf`)) : new Uint8Array();

const faces = [
  ['TrueType', 'AVATAR Tôi Vũ office affluent fi fl To. P, 11', files],
  [
    'PostScript',
    'AVATAR office affluent fi fl To. P, 11',
    {
      regular: postScript('Regular'),
      bold: postScript('Bold'),
      italic: postScript('Italic'),
      boldItalic: postScript('BoldItalic'),
    },
  ],
] as const;

it.each(faces.filter(([kind]) => has || kind === 'TrueType'))(
  'draws with an office’s own %s fonts, kerning and ligatures in them or not, at the measured widths',
  async (kind, text, own) => {
    const face = loadFace({ ...own, metrics: await measureFonts(own) });
    const sample = samplePages(face, 1);
    const [page] = sample.pages;
    if (page === undefined) throw new Error('no page');
    const size = 14;
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
    const file = await writePdf(pages, face, {});
    const [drawn] = readPdf(file).pages[0]?.lines[0] ?? [];
    expect(drawn?.text).toBe(text);
    expect((drawn?.right ?? 0) - (drawn?.x ?? 0)).toBeCloseTo(run.width, 2);
    const kept = kind === 'TrueType' ? /\/FontFile2 / : /\/Subtype \/CIDFontType0C[\s\S]*\/FontFile3 /;
    expect(Buffer.from(file).toString('latin1')).toMatch(kept);
  },
);
