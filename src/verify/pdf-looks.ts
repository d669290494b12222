import type { Page } from '../block/block.ts';
import { type Difference, measure } from './difference.ts';
import { type Found, letters } from './pdf-flow.ts';

/** Rounding of the file and of the widths, in points. */
const grace = 0.6;

/** The font that prints each mark, learnt from its first letter: names of fonts mean nothing. */
export type Fonts = Map<string, string>;

interface Letter {
  readonly look: string;
  readonly size: number;
  readonly sup: boolean;
}

/** Compares size, boldness, slant and raised letters of one paragraph with what the sheet asks. */
export function compareLooks({ expected, lines }: Found, fonts: Fonts): Difference | undefined {
  if (lines.length === 0) return undefined;
  const wanted = expected.runs.flatMap(({ text, size, bold, italic, sup }): Letter[] =>
    [...letters(text)].map(() => ({ look: `${bold ? 'b' : ''}${italic ? 'i' : ''}`, size, sup })),
  );
  const label = [...letters(expected.label)].length;
  const at = `“${expected.text.slice(0, 40)}”`;
  let index = -label;
  for (const run of lines.flatMap((line) => line.runs)) {
    for (const _ of letters(run.text)) {
      const letter = wanted[index];
      index += 1;
      if (letter === undefined) continue;
      const size = letter.sup ? run.size < letter.size : run.size === letter.size;
      if (!size) return measure(`${at}: size`, letter.size, run.size);
      const font = fonts.get(letter.look) ?? run.font;
      fonts.set(letter.look, font);
      if (font !== run.font) return measure(`${at}: font`, font, run.font);
    }
  }
  return undefined;
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
