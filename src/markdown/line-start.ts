import type { Paragraph } from 'mdast';
import { pattern } from '../base/pattern.ts';
import { excerpt, extent, type Reading, report, typed } from './text.ts';
import { numberInsideParagraph, numberOfParagraph } from './typed-number.ts';

const bullet = pattern(String.raw`^[•●○▪■◦‣–—](?=\s|\p{L})`, 'u');

/** A line of a paragraph as typed, without the white space around it. */
interface Line {
  readonly text: string;
  readonly from: number;
  /** The last character of the line before it in the same paragraph; empty on the first line. */
  readonly before: string;
}

const endOfClause = /[.:;,!?…)"”’\]]$/u;

/** Where a paragraph stands: a list item's first line has had its mark taken off already. */
export type Place = 'body' | 'item' | 'field';

/**
 * Reports what a person typed at the start of a line for a mark and Markdown leaves in the prose. In a field of
 * running text only what can be no prose at all is reported.
 */
export function reportLineStarts(reading: Reading, node: Paragraph, place: Place): void {
  for (const line of linesOf(reading, node)) {
    const to = line.from + line.text.length;
    const show = { dong: excerpt(line.text, 0, line.text.length) };
    const first = line.before === '';
    if (/^([-=_~—–])\1*$/u.test(line.text) && !(first && line.text.length === 1)) {
      report(reading, 'markdown/gach-ke', line.from, to, show);
    } else if (place === 'field') {
      reportInField(reading, line, show);
    } else {
      reportInBody(reading, line, first && place === 'item', show);
    }
  }
}

function reportInField(reading: Reading, line: Line, show: { dong: string }): void {
  const heading = /^#{1,6}(?=\s)/.exec(line.text);
  if (heading) {
    report(reading, 'markdown/tieu-de-ngoai-cho', line.from, line.from + heading[0].length, show);
  } else if (/^[-+](?=\s)/.test(line.text) && /[.:;]$/.test(line.before)) {
    report(reading, 'markdown/danh-sach-ngoai-cho', line.from, line.from + 1, show);
  }
}

function reportInBody(reading: Reading, line: Line, marked: boolean, show: { dong: string }): void {
  const wrong = foreignMark(line) ?? (marked ? undefined : missedMark(line));
  if (!wrong) return;
  report(reading, wrong.code, line.from, line.from + wrong.dau.length, { ...show, dau: wrong.dau });
}

interface Missed {
  readonly code: string;
  readonly dau: string;
}

/** A mark that means nothing wherever it stands on a line's start. */
function foreignMark({ text }: Line): Missed | undefined {
  const hashes = /^#+/.exec(text);
  if (hashes) return { code: 'markdown/thang-lien', dau: hashes[0] };
  if (text.startsWith('>')) return { code: 'markdown/dau-la-dau-dong', dau: '>' };
  if (text.startsWith('|')) return { code: 'markdown/bang-thieu-dong-ke', dau: text };
  return undefined;
}

/** A list mark or a number that Markdown does not take for one. */
function missedMark({ text, before }: Line): Missed | undefined {
  if (/^[-+](?=[^\s-])/.test(text)) return { code: 'markdown/gach-lien', dau: text.charAt(0) };
  const foreign = bullet.exec(text);
  if (foreign && (before === '' || /[.:;]$/.test(before)))
    return { code: 'markdown/dau-dau-dong', dau: foreign[0] };
  const so = before === '' ? numberOfParagraph(text) : numberInsideParagraph(text);
  return so === undefined ? undefined : { code: 'markdown/so-tu-go', dau: so };
}

function linesOf(reading: Reading, node: Paragraph): readonly Line[] {
  const lines: Line[] = [];
  let [from] = extent(node);
  let before = '';
  for (const line of typed(reading, node).split('\n')) {
    const text = line.trim();
    lines.push({ text, from: from + line.indexOf(text), before });
    from += line.length + 1;
    before = text.slice(-1);
  }
  return lines;
}

/** True where a text ends as a sentence or a clause does. */
export function endsClause(text: string): boolean {
  return endOfClause.test(text.trimEnd());
}
