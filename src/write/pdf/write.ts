import { twipsToPt } from '../../base/units.ts';
import type { Line, PageOfLines, Pages } from '../../block/page.ts';
import type { Face, FaceMarks } from '../../face/face.ts';
import { cutOf } from '../../face/load.ts';
import { type Cut, cuts } from '../../face/metrics.ts';
import { deflate } from '../../host/deflate.ts';
import { sha256 } from '../../host/hash.ts';
import { drawn, type Pen } from './draw.ts';
import { type Letters, lettersOf, writeFont } from './embed.ts';
import { PdfFile } from './file.ts';
import { openFont } from './font.ts';
import { fileInfo, infoDictionary } from './info.ts';
import { writeOutline } from './outline.ts';
import { srgbProfile } from './srgb.ts';
import { dateString, number, textString } from './strings.ts';
import { type Subset, xmp } from './xmp.ts';

export interface PdfOptions {
  /** PDF/A-2b unless a test asks for its twin. */
  readonly subset?: Subset;
}

const compressed = '/Filter /FlateDecode\n';
const encoder = new TextEncoder();
const profile = srgbProfile();

/**
 * Draws decided pages as a PDF/A-2b file: fonts embedded and subset, real spaces, bookmarks, XMP. `properties` go into
 * the Info dictionary under their own keys, but for SOURCE_DATE_EPOCH, which dates the file instead of the paper. The bytes depend on nothing but the arguments; `sealPdf` completes them.
 *
 * Throws RangeError for a character that the face lacks, for a property key that is no plain name, and for no pages.
 */
export async function writePdf(
  pages: Pages,
  face: Face,
  properties: Readonly<Record<string, string>>,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const { subset = 'PDF/A-2b' } = options;
  if (pages.pages.length === 0) throw new RangeError('no pages');
  const info = fileInfo(pages.info, properties);
  const dictionary = infoDictionary(info);
  const fonts = await fontsOf(pages.pages, face);

  const file = new PdfFile(subset === 'PDF/A-1b' ? '1.4' : '1.7');
  const tree = file.reserve();
  const resources = file.reserve();
  const targets = pages.pages.map((page) => {
    const operators = drawn(page, (run) => penOf(fonts, run));
    const content = file.stream(deflate(encoder.encode(operators)), compressed);
    const [width, height] = [twipsToPt(page.width), twipsToPt(page.height)];
    const box = `/MediaBox [0 0 ${number(width)} ${number(height)}]`;
    const entries = `${box}\n/Resources ${resources} 0 R\n/Contents ${content} 0 R`;
    return { id: file.put(`<<\n/Type /Page\n/Parent ${tree} 0 R\n${entries}\n>>`), height };
  });
  const kids = targets.map(({ id }) => `${id} 0 R`).join(' ');
  file.put(`<<\n/Type /Pages\n/Kids [${kids}]\n/Count ${targets.length}\n>>`, tree);
  const embedded = [...fonts].map(
    ([cut, letters]) => `/${nameOf(cut)} ${writeFont(file, letters, cut, subset)} 0 R`,
  );
  file.put(`<<\n/Font <<\n${embedded.join('\n')}\n>>\n>>`, resources);

  const text = keptLines(pages);
  const kept = file.stream(deflate(text), compressed);
  const colours = file.stream(deflate(profile), `/N 3\n${compressed}`);
  const space = textString('sRGB IEC61966-2.1');
  const intent = `/S /GTS_PDFA1\n/Info ${space}\n/OutputConditionIdentifier ${space}`;
  // PDF/A-1 wants the metadata readable without a filter.
  const packet = encoder.encode(xmp(info, subset));
  const metadata = file.stream(packet, '/Type /Metadata\n/Subtype /XML\n');
  const marks = pages.bookmarks.length === 0 ? [] : [writeOutline(file, pages.bookmarks, targets)];
  const root = file.put(
    [
      `<<\n/Type /Catalog\n/Pages ${tree} 0 R\n/Lang ${textString(info.language)}`,
      '/ViewerPreferences << /DisplayDocTitle true >>',
      ...marks.map((id) => `/Outlines ${id} 0 R\n/PageMode /UseOutlines`),
      `/OutputIntents [<<\n/Type /OutputIntent\n${intent}\n/DestOutputProfile ${colours} 0 R\n>>]`,
      `/Metadata ${metadata} 0 R`,
      `/PieceInfo << /danvan << /LastModified ${dateString(info.moment)} /Private ${kept} 0 R >> >>\n>>`,
    ].join('\n'),
  );
  return file.finish(root, file.put(dictionary), sha256(dictionary, text).slice(0, 32));
}

/** The glyphs that pages are drawn with, by cut of the face. */
async function fontsOf(pages: readonly PageOfLines[], face: Face): Promise<ReadonlyMap<Cut, Letters>> {
  const wanted = new Map<Cut, Set<number>>();
  for (const run of pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))) {
    if (run.text === '') continue;
    const cut = cutOf(run);
    const codes = wanted.get(cut) ?? new Set();
    wanted.set(cut, codes);
    for (const letter of run.text) codes.add(letter.codePointAt(0) ?? 0);
  }
  const fonts = new Map<Cut, Letters>();
  for (const cut of cuts) {
    const codes = wanted.get(cut);
    if (codes) fonts.set(cut, lettersOf(await openFont(face.files[cut]), codes));
  }
  return fonts;
}

function nameOf(cut: Cut): string {
  return `F${cuts.indexOf(cut) + 1}`;
}

function penOf(fonts: ReadonlyMap<Cut, Letters>, marks: FaceMarks): Pen {
  const cut = cutOf(marks);
  return { name: nameOf(cut), encode: (text) => fonts.get(cut)?.encode(text) ?? '' };
}

/** The text of every line, a form feed after each page, kept inside the file for showing later what was changed. */
function keptLines({ pages }: Pages): Uint8Array {
  return encoder.encode(pages.map((page) => `${page.lines.map(textOf).join('\n')}\f`).join('\n'));
}

function textOf(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}
