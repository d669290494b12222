import type { Inline } from '../base/inline.ts';
import type { Pt } from '../base/units.ts';
import type { Look } from '../block/block.ts';
import type { Face, FaceMarks } from '../face/face.ts';

/** Superscripts as word processors print them: 58 % of the size, 33 % above the baseline. */
const superscript = { size: 0.58, raise: 0.33 };

/** How a stretch of characters looks, all of them alike. */
export interface Cast {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly raise: Pt;
  /** The number of an item, whose space does not stretch. */
  readonly label: boolean;
  readonly width: (text: string) => Pt;
}

/** Characters of one cast. A `break` ends the line after them. */
export interface Piece {
  readonly text: string;
  readonly cast: Cast;
  readonly break: boolean;
}

/** Remembers the width of every word at every look. */
export class Ruler {
  readonly #face: Face;
  readonly #widths = new Map<string, Map<string, Pt>>();

  constructor(face: Face) {
    this.#face = face;
  }

  widthOf(size: Pt, marks: FaceMarks): (text: string) => Pt {
    const key = `${size} ${marks.bold} ${marks.italic}`;
    const known = this.#widths.get(key) ?? new Map<string, Pt>();
    this.#widths.set(key, known);
    return (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const width = this.#face.width(text, size, marks);
      known.set(text, width);
      return width;
    };
  }
}

/** The pieces of a paragraph, the label first. `pageNumber` stands in for the inline of that name. */
export function piecesOf(
  content: readonly Inline[],
  look: Look,
  label: string | undefined,
  ruler: Ruler,
  pageNumber: string,
): readonly Piece[] {
  const cast = (marks: Partial<Look> & { sup?: boolean }, isLabel = false): Cast => {
    const bold = marks.bold ?? look.bold;
    const italic = marks.italic ?? look.italic;
    const size = look.size * (marks.sup === true ? superscript.size : 1);
    return {
      size,
      bold,
      italic,
      underline: marks.underline ?? look.underline,
      raise: marks.sup === true ? look.size * superscript.raise : 0,
      label: isLabel,
      width: ruler.widthOf(size, { bold, italic }),
    };
  };
  const pieces = content.map((inline): Piece => {
    if (inline.type === 'break') return { text: '', cast: cast({}), break: true };
    const text = inline.type === 'text' ? inline.text : pageNumber;
    return { text, cast: cast(inline.type === 'text' ? inline : {}), break: false };
  });
  return label === undefined
    ? pieces
    : [{ text: `${label} `, cast: cast({}, true), break: false }, ...pieces];
}
