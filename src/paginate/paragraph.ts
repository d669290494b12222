import { plain } from '../base/inline.ts';
import { type Twips, twipsToPt } from '../base/units.ts';
import type { Look, NumberList, Paragraph, Style } from '../block/block.ts';
import type { Run } from '../block/page.ts';
import { breakLines } from './break-lines.ts';
import type { SetLines } from './known-lines.ts';
import { lookOf } from './look.ts';
import { type Label, type Piece, piecesOf, type Ruler } from './measure.ts';
import { setLine } from './set.ts';
import type { Canvas, Spot, Strip } from './strip.ts';
import { wordsOf } from './words.ts';

/** What every block needs to be laid out. `pageNumber` is what page-number inlines print. */
export interface Setting {
  readonly styles: ReadonlyMap<string, Style>;
  readonly lists: ReadonlyMap<string, NumberList>;
  /** The styles as the sheet has them: sheets that share them and have no lists set a block alike. */
  readonly book: readonly Style[];
  readonly ruler: Ruler;
  readonly pageNumber: string;
}

/** The baseline lies this far down the pitch. */
const baselineShare = 4 / 5;

/** Height that the upper and the lower side of a frame take. */
const boxLine: Twips = 10;

/** Fewest lines of a paragraph at the foot and at the head of a page. */
const fewest = 2;

/** The lines of a paragraph in a column `width` wide. `joined`: it may not be parted from what precedes it. */
export function paragraphStrips(
  paragraph: Paragraph,
  width: Twips,
  joined: boolean,
  setting: Setting,
): readonly Strip[] {
  const look = lookOf(paragraph, setting.styles);
  const lines = runsOf(paragraph, look, width, setting);
  const title = titleOf(paragraph, look);
  return lines.map((runs, index): Strip => {
    const first = index === 0;
    const last = index === lines.length - 1;
    return {
      before: first ? look.before : 0,
      height: look.pitch + (look.boxed ? (first ? boxLine : 0) + (last ? boxLine : 0) : 0),
      after: last ? look.after : 0,
      resumed: look.before,
      continues: !first,
      opens: first ? !joined : !look.keepLines && index >= fewest && lines.length - index >= fewest,
      paint(canvas, spot) {
        if (first && title !== undefined) {
          canvas.bookmark(title, look.outline ?? 1, twipsToPt(spot.y));
        }
        const inner = look.boxed && first ? { x: spot.x, y: spot.y + boxLine } : spot;
        paintLine(canvas, inner, runs, look.pitch);
        if (look.boxed) paintBox(canvas, inner, look, width, first, last);
      },
    };
  });
}

function labelOf({ number }: Paragraph, { lists }: Setting): Label | undefined {
  if (number === undefined) return undefined;
  const { bold, italic } = lists.get(number.list)?.levels[number.level] ?? {};
  return { text: number.label, bold, italic };
}

function titleOf(paragraph: Paragraph, look: Style): string | undefined {
  if (look.outline === undefined) return undefined;
  const label = paragraph.number === undefined ? '' : `${paragraph.number.label} `;
  return paragraph.bookmark ?? `${label}${plain(paragraph.content)}`;
}

/** The lines of a paragraph; those of an equal one in a column as wide are the same. */
function runsOf(paragraph: Paragraph, look: Look, width: Twips, setting: Setting): SetLines {
  const { ruler, pageNumber } = setting;
  const { size, bold, italic, underline, align, indent } = look;
  const label = labelOf(paragraph, setting);
  const key = JSON.stringify([
    ...[paragraph.content, label, pageNumber, width],
    ...[size, bold, italic, underline, align, indent.left, indent.right, indent.first],
  ]);
  const known = ruler.lines.get(key);
  if (known !== undefined) return known;
  const lines = setLines(piecesOf(paragraph.content, look, label, ruler, pageNumber), look, width);
  ruler.lines.set(key, lines, key.length);
  return lines;
}

function setLines(pieces: readonly Piece[], { indent, align }: Look, width: Twips): SetLines {
  const { left, right, first } = indent;
  const rooms = { first: twipsToPt(width - left - right - first), other: twipsToPt(width - left - right) };
  return breakLines(wordsOf(pieces), rooms).map((line, index) =>
    setLine(line, {
      left: twipsToPt(index === 0 ? left + first : left),
      width: index === 0 ? rooms.first : rooms.other,
      align,
    }),
  );
}

function paintLine(canvas: Canvas, spot: Spot, runs: readonly Run[], pitch: Twips): void {
  if (runs.length === 0) return;
  const x = twipsToPt(spot.x);
  canvas.line({
    baseline: twipsToPt(spot.y + pitch * baselineShare),
    runs: runs.map((run) => ({ ...run, x: run.x + x })),
  });
}

/** The frame of a stamp touches its lines; it has upper and lower sides only where the paragraph begins and ends. */
function paintBox(
  canvas: Canvas,
  { x, y }: Spot,
  look: Look,
  width: Twips,
  first: boolean,
  last: boolean,
): void {
  const left = twipsToPt(x + look.indent.left);
  const right = twipsToPt(x + width - look.indent.right);
  const top = twipsToPt(y);
  const bottom = twipsToPt(y + look.pitch);
  const stroke = (x1: number, y1: number, x2: number, y2: number): void =>
    canvas.stroke({ x1, y1, x2, y2, width: twipsToPt(boxLine) });
  stroke(left, top, left, bottom);
  stroke(right, top, right, bottom);
  if (first) stroke(left, top, right, top);
  if (last) stroke(left, bottom, right, bottom);
}
