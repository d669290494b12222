import type { Page } from '../block/block.ts';
import { type Difference, measure } from './difference.ts';
import type { Marked } from './expected.ts';
import type { PdfRun } from './pdf-content.ts';
import { type Found, letters } from './pdf-flow.ts';

/** Rounding of the file and of the widths, in points. */
const grace = 0.6;

/** The font that prints each mark, learnt from its first letter: names of fonts mean nothing. */
export type Fonts = Map<string, string>;

/** Compares size, boldness, slant and raised letters of one paragraph with what the sheet asks. */
export function compareLooks({ expected, lines }: Found, fonts: Fonts): Difference | undefined {
  let left = letters(expected.label).length;
  let next = 0;
  let wanted: Marked | undefined;
  const at = `“${expected.text.slice(0, 40)}”`;
  for (const { runs } of lines) {
    for (const run of runs) {
      for (let count = letters(run.text).length; count > 0; ) {
        while (left === 0 && next < expected.runs.length) {
          wanted = expected.runs[next];
          left = letters(wanted?.text ?? '').length;
          next += 1;
        }
        const taken = Math.min(count, left === 0 ? count : left);
        count -= taken;
        left -= Math.min(taken, left);
        const difference = wanted && compareRun(wanted, run, fonts, at);
        if (difference !== undefined) return difference;
      }
    }
  }
  return undefined;
}

function compareRun(wanted: Marked, run: PdfRun, fonts: Fonts, at: string): Difference | undefined {
  const size = wanted.sup ? run.size < wanted.size : run.size === wanted.size;
  if (!size) return measure(`${at}: size`, wanted.size, run.size);
  const look = `${wanted.bold ? 'b' : ''}${wanted.italic ? 'i' : ''}`;
  const font = fonts.get(look) ?? run.font;
  fonts.set(look, font);
  return font === run.font ? undefined : measure(`${at}: font`, font, run.font);
}

/** Whether the lines of a paragraph that is not in a table stay between the margins. */
export function compareEdges({ expected, lines }: Found, page: Page): Difference | undefined {
  const { left, right, first } = expected.look.indent;
  const [one, other] = [page.margin.left, page.margin.right];
  const outer = page.mirrored ? Math.min(one, other) : undefined;
  const from = ((outer ?? one) + left + Math.min(0, first)) / 20;
  const to = (page.width - (outer ?? other) - right) / 20;
  for (const { runs } of lines) {
    const x = Math.min(...runs.map((run) => run.x));
    const end = Math.max(...runs.map((run) => run.right));
    const at = `“${expected.text.slice(0, 40)}”`;
    if (x < from - grace) return measure(`${at}: left`, from, x);
    if (end > to + grace) return measure(`${at}: right`, to, end);
  }
  return undefined;
}
