import { Broken } from './broken.ts';
import type { PdfFont } from './pdf-font.ts';
import { PdfLexer, type PdfValue } from './pdf-lexer.ts';

/** Text shown by one operator: where its baseline begins and ends, points from the lower left corner of the page. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A straight line that is drawn; `width` is the stroke. Points from the lower left corner of the page. */
export interface PdfStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

export interface PdfDrawing {
  /** What stands between BT and ET is one line, its runs in the order of the file. */
  readonly lines: readonly (readonly PdfRun[])[];
  readonly strokes: readonly PdfStroke[];
}

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function matrix(operands: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number);
  if (f === undefined) throw new Broken('pdf-content');
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

function shift(x: number, y: number, a: Matrix): Matrix {
  return [a[0], a[1], a[2], a[3], x * a[0] + y * a[2] + a[4], x * a[1] + y * a[3] + a[5]];
}

/** The lines and strokes of one page. */
export function readContent(bytes: Uint8Array, fonts: (name: string) => PdfFont): PdfDrawing {
  const lines: PdfRun[][] = [];
  const strokes: PdfStroke[] = [];
  const saved: Matrix[] = [];
  const lexer = new PdfLexer(bytes);
  let operands: PdfValue[] = [];
  let ctm = unit;
  let line = unit;
  let text = unit;
  let font: PdfFont | undefined;
  let size = 0;
  let width = 1;
  let pen = unit;

  const show = (items: readonly PdfValue[]): void => {
    if (font === undefined) throw new Broken('pdf-content');
    const from = times(text, ctm);
    let shown = '';
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') along -= item;
      if (!(item instanceof Uint8Array)) continue;
      for (let i = 0; i + 1 < item.length; i += 2) {
        const glyph = (item[i] ?? 0) * 256 + (item[i + 1] ?? 0);
        shown += font.text.get(glyph) ?? '\ufffd';
        along += font.advance.get(glyph) ?? 0;
      }
    }
    text = shift((along * size) / 1000, 0, text);
    const run = { text: shown, x: from[4], right: times(text, ctm)[4], y: from[5], size, font: font.name };
    lines.at(-1)?.push(run);
  };

  while (!lexer.done) {
    const value = lexer.value();
    if (typeof value !== 'string' || value.startsWith('/')) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    if (value === 'q') saved.push(ctm);
    else if (value === 'Q') ctm = saved.pop() ?? unit;
    else if (value === 'cm') ctm = times(matrix(operands), ctm);
    else if (value === 'BT') {
      line = unit;
      text = unit;
      lines.push([]);
    } else if (value === 'Tf') {
      font = fonts(String(first).slice(1));
      size = Number(second);
    } else if (value === 'Tm') {
      line = matrix(operands);
      text = line;
    } else if (value === 'Td') {
      line = shift(Number(first), Number(second), line);
      text = line;
    } else if (value === 'w') width = Number(first);
    else if (value === 'm') pen = shift(Number(first), Number(second), ctm);
    else if (value === 'l') {
      const end = shift(Number(first), Number(second), ctm);
      strokes.push({ x1: pen[4], y1: pen[5], x2: end[4], y2: end[5], width });
      pen = end;
    } else if (value === 'Tj') show(operands);
    else if (value === 'TJ' && Array.isArray(first)) show(first);
    operands = [];
  }
  return { lines: lines.filter((runs) => runs.length > 0), strokes };
}
