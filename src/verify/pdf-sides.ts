import { twipsToPt } from '../base/units.ts';
import type { Difference } from './difference.ts';
import { type Expected, type ExpectedSection, pageMark } from './expected.ts';
import { type FlowLine, letters } from './pdf-flow.ts';
import type { PdfPage } from './read-pdf.ts';

interface PlacedLine extends FlowLine {
  readonly y: number;
}

/** The lines of the text of one page, and what is wrong with those around it. */
export interface Sides {
  readonly flow: readonly FlowLine[];
  readonly difference: Difference | undefined;
}

/** Where a page stands. `placed` takes the frames of the section that have been found. */
export interface Standing {
  readonly index: number;
  readonly first: boolean;
  readonly pageNumber: number;
  readonly placed: Set<Expected>;
}

/** The lines that print `text`, whole, counted from one end of `lines`. */
function run(lines: readonly PlacedLine[], text: string): readonly PlacedLine[] | undefined {
  let length = 0;
  const taken: PlacedLine[] = [];
  for (const line of lines) {
    if (length >= text.length) break;
    taken.push(line);
    length += line.text.length;
  }
  return taken.map((line) => line.text).join('') === text ? taken : undefined;
}

/** Takes the header, the footer and frames out of the lines of a page. */
export function takeSides(page: PdfPage, own: ExpectedSection, standing: Standing): Sides {
  const which = standing.first ? 'first' : 'rest';
  const number = String(standing.pageNumber);
  let difference: Difference | undefined;
  let lines = page.lines
    .map((runs): PlacedLine => {
      const text = letters(runs.map((each) => each.text).join(''));
      return { page: standing.index, text, runs, y: Math.min(...runs.map((each) => each.y)) };
    })
    .filter((line) => line.text !== '');
  const without = (taken: readonly PlacedLine[]): void => {
    const gone = new Set(taken);
    lines = lines.filter((line) => !gone.has(line));
  };

  for (const { frame, expected } of own.frames) {
    if (standing.placed.has(expected)) continue;
    const foot = twipsToPt(frame.fromBottom);
    const found = run(
      lines.filter(
        ({ y, text }) => Math.abs(y - foot) < page.height / 4 && letters(expected.text).includes(text),
      ),
      letters(expected.text),
    );
    if (found === undefined) continue;
    standing.placed.add(expected);
    without(found);
  }
  const side = (expected: readonly Expected[], outwards: 1 | -1): void => {
    const printed = expected.map(({ text }) => text.replaceAll(pageMark, number)).join(' ');
    const wanted = letters(printed);
    if (wanted === '') return;
    let length = 0;
    const outermost = new Set<PlacedLine>();
    for (const line of [...lines].sort((a, b) => (b.y - a.y) * outwards)) {
      if (length >= wanted.length) break;
      outermost.add(line);
      length += line.text.length;
    }
    const taken = lines.filter((line) => outermost.has(line));
    const found = taken.map((line) => line.text).join('');
    if (found === wanted) without(taken);
    else difference ??= { what: 'thieu', params: { expected: printed, found } };
  };
  side(own.header[which], 1);
  side(own.footer[which], -1);
  return { flow: lines, difference };
}
