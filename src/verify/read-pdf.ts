import { Broken } from './broken.ts';
import { type PdfRun, type PdfStroke, readContent } from './pdf-content.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import { type PdfValue, Ref } from './pdf-lexer.ts';
import { openPdf, type PdfObjects } from './pdf-objects.ts';
import { wideText } from './wide-text.ts';

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly PdfRun[])[];
  readonly strokes: readonly PdfStroke[];
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** The texts of the Info dictionary by key. */
  readonly info: Readonly<Record<string, string>>;
  /** The lines of every page as danvan drew them, where the file still keeps them. */
  readonly kept: readonly (readonly string[])[] | undefined;
}

function text(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  const wide = value[0] === 0xfe && value[1] === 0xff;
  return wide ? wideText(value.subarray(2)) : String.fromCharCode(...value);
}

function readInfo(objects: PdfObjects): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of objects.dict(objects.trailer.get('Info'))) {
    const known = text(objects.get(value));
    if (known !== undefined) found[key] = known;
  }
  return found;
}

/** The texts of the Info dictionary alone. Throws Broken where the file is of another shape than danvan's. */
export function readPdfInfo(bytes: Uint8Array): Readonly<Record<string, string>> {
  return readInfo(openPdf(bytes));
}

function readKept(objects: PdfObjects): PdfContent['kept'] {
  const root = objects.dict(objects.trailer.get('Root'));
  const pieces = objects.get(root.get('PieceInfo'));
  const own = pieces instanceof Map ? objects.get(pieces.get('danvan')) : undefined;
  const kept = own instanceof Map ? own.get('Private') : undefined;
  if (kept === undefined) return undefined;
  const pages = new TextDecoder().decode(objects.stream(kept)).split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((line) => line !== ''));
}

/** Reads a PDF of danvan's own shape. Throws Broken where it is of another, or cut short. */
export function readPdf(bytes: Uint8Array): PdfContent {
  const objects = openPdf(bytes);
  const fonts = new Map<number, PdfFont>();
  const fontOf = (value: PdfValue | undefined): PdfFont => {
    if (!(value instanceof Ref)) throw new Broken('pdf-font');
    const font = fonts.get(value.id) ?? readFont(value, objects);
    fonts.set(value.id, font);
    return font;
  };
  const root = objects.dict(objects.trailer.get('Root'));
  const kids = objects.get(objects.dict(root.get('Pages')).get('Kids'));
  if (!Array.isArray(kids)) throw new Broken('pdf-object');
  const pages = kids.map((kid): PdfPage => {
    const page = objects.dict(kid);
    const box = objects.get(page.get('MediaBox'));
    const names = objects.get(objects.dict(page.get('Resources')).get('Font'));
    const [, , width, height] = Array.isArray(box) ? box.map(Number) : [];
    const drawing = readContent(objects.stream(page.get('Contents')), (name) =>
      fontOf(names instanceof Map ? names.get(name) : undefined),
    );
    return { width: width ?? 0, height: height ?? 0, ...drawing };
  });
  return { pages, info: readInfo(objects), kept: readKept(objects) };
}
