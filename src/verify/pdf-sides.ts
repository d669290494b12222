import { twipsToPt } from '../base/units.ts';
import type { Difference } from './difference.ts';
import {
  type Expected,
  type ExpectedSection,
  type Item,
  isRule,
  pageMark,
  printing,
  stretchesOf,
} from './expected.ts';
import { letters } from './letters.ts';
import type { FlowLine, Found } from './pdf-flow.ts';
import type { PdfPage } from './read-pdf.ts';

/** What stands above or below the text of one page, the page number filled in. */
export interface Side {
  readonly items: readonly Item[];
  readonly found: readonly Found[];
}

/** The lines of the text of one page, those around it, and what is wrong with their words. */
export interface Sides {
  readonly flow: readonly FlowLine[];
  readonly header: Side;
  readonly footer: Side;
  readonly frames: readonly Found[];
  readonly difference: Difference | undefined;
}

/** Where a page stands. `placed` takes the frames of the section that have been found. */
export interface Standing {
  readonly index: number;
  readonly first: boolean;
  readonly pageNumber: number;
  /** Where its text begins, points from the left edge. */
  readonly left: number;
  readonly placed: Set<Expected>;
}

/** The lines that print `text`, whole, counted from one end of `lines`. */
function run(lines: readonly FlowLine[], text: string): readonly FlowLine[] | undefined {
  let length = 0;
  const taken: FlowLine[] = [];
  for (const line of lines) {
    if (length >= text.length) break;
    taken.push(line);
    length += line.text.length;
  }
  return taken.map((line) => line.text).join('') === text ? taken : undefined;
}

function linesOf(page: PdfPage, { index, left }: Standing): FlowLine[] {
  return page.lines
    .map((runs): FlowLine => {
      let text = '';
      let [low, x, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
      for (const each of runs) {
        text += each.text;
        if (each.y < low) low = each.y;
        if (each.x < x) x = each.x;
        if (each.right > right) right = each.right;
      }
      return { page: index, text: letters(text), runs, y: page.height - low, x, right, left };
    })
    .filter((line) => line.text !== '');
}

function numbered(item: Item, number: string): Item {
  if (isRule(item) || !item.text.includes(pageMark)) return item;
  const fill = (text: string): string => text.replaceAll(pageMark, number);
  const runs = item.runs.map((each) => ({ ...each, text: fill(each.text) }));
  return { ...item, text: fill(item.text), runs, stretches: stretchesOf(item.label, runs) };
}

/** Gives each paragraph its lines, which together print them all. */
function shared(paragraphs: readonly Expected[], lines: readonly FlowLine[]): readonly Found[] {
  let next = 0;
  return paragraphs.map((expected): Found => {
    const from = next;
    for (let left = letters(expected.text).length; left > 0; next += 1) {
      left -= lines[next]?.text.length ?? left;
    }
    return { expected, lines: lines.slice(from, next), repeats: false };
  });
}

/** Takes the header, the footer and frames out of the lines of a page. */
export function takeSides(page: PdfPage, own: ExpectedSection, standing: Standing): Sides {
  const which = standing.first ? 'first' : 'rest';
  const number = String(standing.pageNumber);
  let difference: Difference | undefined;
  let lines = linesOf(page, standing);
  const without = (taken: readonly FlowLine[]): void => {
    const gone = new Set(taken);
    lines = lines.filter((line) => !gone.has(line));
  };

  const frames: Found[] = [];
  for (const { frame, expected } of own.frames) {
    if (standing.placed.has(expected)) continue;
    const foot = page.height - twipsToPt(frame.fromBottom);
    const found = run(
      lines.filter(
        ({ y, text }) => Math.abs(y - foot) < page.height / 4 && letters(expected.text).includes(text),
      ),
      letters(expected.text),
    );
    if (found === undefined) continue;
    standing.placed.add(expected);
    frames.push({ expected, lines: found, repeats: false });
    without(found);
  }
  const side = (plain: readonly Item[], inwards: 1 | -1): Side => {
    const items = plain.map((item) => numbered(item, number));
    const paragraphs = printing(items);
    const printed = paragraphs.map(({ text }) => text).join(' ');
    const wanted = letters(printed);
    if (wanted === '') return { items, found: [] };
    let length = 0;
    const outermost = new Set<FlowLine>();
    for (const line of [...lines].sort((a, b) => (a.y - b.y) * inwards)) {
      if (length >= wanted.length) break;
      outermost.add(line);
      length += line.text.length;
    }
    const taken = lines.filter((line) => outermost.has(line));
    const text = taken.map((line) => line.text).join('');
    if (text === wanted) without(taken);
    else difference ??= { what: 'thieu', params: { expected: printed, found: text } };
    return { items, found: text === wanted ? shared(paragraphs, taken) : [] };
  };
  const header = side(own.header[which], 1);
  const footer = side(own.footer[which], -1);
  return { flow: lines, header, footer, frames, difference };
}
