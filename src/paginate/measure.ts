import type { Inline } from '../base/inline.ts';
import type { Memory } from '../base/remember.ts';
import { type Pt, twipsPerPt, twipsToPt } from '../base/units.ts';
import type { Look } from '../block/block.ts';
import type { Face } from '../face/face.ts';
import { knownLines, knownStrips, type SetLines } from './known-lines.ts';

/** Superscripts as LibreOffice prints them: 58 % of the size in whole twips, the tops of both sizes nearly level. */
const superscript = { size: 0.58, ascent: 0.9336 };

function superSize(size: Pt): Pt {
  return twipsToPt(Math.floor(size * twipsPerPt * superscript.size));
}

interface Marks {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly raise: Pt;
  /** The number of an item, whose space does not stretch. */
  readonly label: boolean;
}

/** How a stretch of characters looks. Stretches that look alike share one cast. */
export interface Cast extends Marks {
  width(text: string): Pt;
}

/** Characters of one cast. A `break` ends the line after them. */
export interface Piece {
  readonly text: string;
  readonly cast: Cast;
  readonly break: boolean;
}

/** Remembers the width of every word at every look, and with its face the lines of paragraphs. */
export class Ruler {
  readonly #face: Face;
  readonly lines: Memory<string, SetLines>;
  readonly strips: ReturnType<typeof knownStrips>;
  readonly #casts = new Map<string, Cast>();

  constructor(face: Face) {
    this.#face = face;
    this.lines = knownLines(face);
    this.strips = knownStrips(face);
  }

  cast(marks: Marks): Cast {
    const key = Object.values(marks).join(' ');
    const known = this.#casts.get(key);
    if (known !== undefined) return known;
    const widths = new Map<string, Pt>();
    const cast: Cast = {
      ...marks,
      width: (text) => {
        const found = widths.get(text) ?? this.#face.width(text, marks.size, marks);
        widths.set(text, found);
        return found;
      },
    };
    this.#casts.set(key, cast);
    return cast;
  }
}

/** The automatic number of a paragraph; its level may have a weight and slant of its own. */
export interface Label {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The pieces of a paragraph, the label first. `pageNumber` stands in for the inline of that name. */
export function piecesOf(
  content: readonly Inline[],
  look: Look,
  label: Label | undefined,
  ruler: Ruler,
  pageNumber: string,
): readonly Piece[] {
  const { bold, italic, underline } = look;
  const plain = { size: look.size, bold, italic, underline, raise: 0, label: false };
  const pieces = content.map((inline): Piece => {
    if (inline.type === 'break') return { text: '', cast: ruler.cast(plain), break: true };
    if (inline.type === 'page-number') return { text: pageNumber, cast: ruler.cast(plain), break: false };
    const size = inline.sup === true ? superSize(look.size) : look.size;
    const cast = ruler.cast({
      size,
      bold: inline.bold ?? bold,
      italic: inline.italic ?? italic,
      underline: inline.underline ?? underline,
      raise: (look.size - size) * superscript.ascent,
      label: false,
    });
    return { text: inline.text, cast, break: false };
  });
  if (label === undefined) return pieces;
  const own = { bold: label.bold ?? bold, italic: label.italic ?? italic, label: true };
  return [{ text: `${label.text} `, cast: ruler.cast({ ...plain, ...own }), break: false }, ...pieces];
}
