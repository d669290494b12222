import type { EmbeddedFont, PdfKitDocument } from 'pdfmake';
import type { Line, PageOfLines, Run, Stroke } from '../../block/page.ts';
import type { Face } from '../../face/face.ts';
import { fontOf } from './fonts.ts';
import { type Encode, encoder } from './glyphs.ts';

interface Pen {
  readonly font: EmbeddedFont;
  readonly encode: Encode;
}

/** Depth and thickness of underlines, in shares of the size, as Times New Roman's own tables give them. */
const underline = { depth: 0.109, regular: 0.049, bold: 0.095 };

/** To a thousandth: of a point, or of a thousandth of the size. Never in exponent form. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The operand and operator that show text, stretched at its spaces only. */
function shown(run: Run, encode: Encode): string {
  if (run.stretch === 0) return `<${encode(run.text)}> Tj`;
  const gap = number((-run.stretch * 1000) / run.size);
  const parts = run.text.split(/(?<= )/u).map((part) => {
    const hex = `<${encode(part)}>`;
    return part.endsWith(' ') ? `${hex} ${gap}` : hex;
  });
  return `[${parts.join(' ')}] TJ`;
}

/** Draws decided pages with the fonts of one document. */
export function drawer(document: PdfKitDocument, face: Face): (page: PageOfLines) => void {
  const pens = new Map<number, Pen>();
  const penOf = (run: Run): Pen => {
    const key = (run.bold ? 1 : 0) + (run.italic ? 2 : 0);
    const known = pens.get(key);
    if (known !== undefined) return known;
    const font = fontOf(document, face, run);
    const pen = { font, encode: encoder(font) };
    pens.set(key, pen);
    return pen;
  };

  return (page) => {
    const { height, fonts } = document.page;
    let font = '';
    const show = (run: Run, baseline: number): string => {
      const pen = penOf(run);
      const { id } = pen.font;
      fonts[id] ??= pen.font.ref();
      const wanted = `/${id} ${number(run.size)} Tf`;
      const change = wanted === font ? '' : `${wanted} `;
      font = wanted;
      const y = height - baseline + run.raise;
      return `${change}1 0 0 1 ${number(run.x)} ${number(y)} Tm ${shown(run, pen.encode)}`;
    };
    const text = (line: Line): string => {
      const runs = line.runs.filter((run) => run.text !== '').map((run) => show(run, line.baseline));
      return runs.length === 0 ? '' : `BT ${runs.join('\n')} ET`;
    };
    const stroke = (s: Stroke): string =>
      `${number(s.width)} w ${number(s.x1)} ${number(height - s.y1)} m ${number(s.x2)} ${number(height - s.y2)} l S`;
    const strokes = [...page.strokes, ...page.lines.flatMap(underlines)];
    const operators = [...page.lines.map(text), ...strokes.map(stroke)].filter((o) => o !== '');
    // pdfkit opens every page with the y axis pointing down; these coordinates point up, as glyphs stand.
    document.addContent(`q 1 0 0 -1 0 ${number(height)} cm\n${operators.join('\n')}\nQ`);
  };
}

function underlines(line: Line): Stroke[] {
  return line.runs
    .filter((run) => run.underline && run.text !== '')
    .map((run) => {
      const y = line.baseline - run.raise + underline.depth * run.size;
      const width = (run.bold ? underline.bold : underline.regular) * run.size;
      return { x1: run.x, y1: y, x2: run.x + run.width, y2: y, width };
    });
}
