import { type Difference, measure } from './difference.ts';
import { type Marked, named } from './expected.ts';
import { letters } from './letters.ts';
import type { PdfRun } from './pdf-content.ts';
import type { Found } from './pdf-flow.ts';
import type { Strokes } from './pdf-strokes.ts';

/** The font that prints each mark, learnt from its first letter: names of fonts mean nothing. */
export type Fonts = Map<string, string>;

/** Compares size, boldness, slant, raised and underlined letters of one paragraph with what the sheet asks. */
export function compareLooks(
  { expected, lines }: Found,
  fonts: Fonts,
  strokesOf: (page: number) => Strokes | undefined,
): Difference | undefined {
  let left = letters(expected.label).length;
  let next = 0;
  let wanted: Marked | undefined;
  const at = named(expected);
  for (const { runs, page } of lines) {
    for (const run of runs) {
      let underlined = false;
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
        underlined ||= wanted?.underline === true;
      }
      if (underlined && strokesOf(page)?.underlines(run) === false) return measure(`${at}: underline`, 1, 0);
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
