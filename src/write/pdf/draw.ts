import { twipsToPt } from '../../base/units.ts';
import type { Line, PageOfLines, Run, Stroke } from '../../block/page.ts';
import { number } from './strings.ts';

/** A font of one file, as text is drawn with it. */
export interface Pen {
  /** Its name among the resources of a page. */
  readonly name: string;
  /** Glyphs of one piece of text as hex digits. */
  encode(text: string): string;
}

/** Depth and thickness of underlines, in shares of the size, as Times New Roman's own tables give them. */
const underline = { depth: 0.109, regular: 0.049, bold: 0.095 };

/** The operand and operator that show text, stretched at its spaces only. */
function shown(run: Run, pen: Pen): string {
  if (run.stretch === 0) return `<${pen.encode(run.text)}> Tj`;
  const gap = number((-run.stretch * 1000) / run.size);
  const parts = run.text.split(/(?<= )/u).map((part) => {
    const hex = `<${pen.encode(part)}>`;
    return part.endsWith(' ') ? `${hex} ${gap}` : hex;
  });
  return `[${parts.join(' ')}] TJ`;
}

/** The operators that draw a decided page. */
export function drawn(page: PageOfLines, penOf: (run: Run) => Pen): string {
  const height = twipsToPt(page.height);
  let font = '';
  const show = (run: Run, baseline: number): string => {
    const pen = penOf(run);
    const wanted = `/${pen.name} ${number(run.size)} Tf`;
    const change = wanted === font ? '' : `${wanted} `;
    font = wanted;
    const y = height - baseline + run.raise;
    return `${change}1 0 0 1 ${number(run.x)} ${number(y)} Tm ${shown(run, pen)}`;
  };
  const text = (line: Line): string => {
    const runs = line.runs.filter((run) => run.text !== '').map((run) => show(run, line.baseline));
    return runs.length === 0 ? '' : `BT ${runs.join('\n')} ET`;
  };
  const stroke = (s: Stroke): string =>
    `${number(s.width)} w ${number(s.x1)} ${number(height - s.y1)} m ${number(s.x2)} ${number(height - s.y2)} l S`;
  const strokes = [...page.strokes, ...page.lines.flatMap(underlines)];
  return [...page.lines.map(text), ...strokes.map(stroke)].filter((o) => o !== '').join('\n');
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
