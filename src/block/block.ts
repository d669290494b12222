import type { Inline } from '../base/inline.ts';
import type { Pt, Twips } from '../base/units.ts';

/**
 * What stands on the pages of one file. Every measure is decided here, above the writers: lengths in twips, sizes in
 * points. A paragraph gets its look from a named style; `look` holds only what differs from it.
 */
export interface Sheet {
  readonly info: Info;
  readonly styles: readonly Style[];
  readonly lists: readonly NumberList[];
  readonly sections: readonly Section[];
}

/** Document properties of both files. `date` is the paper's own ISO date, possibly partial or empty. */
export interface Info {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: 'vi-VN';
  readonly date: string;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** How a paragraph looks. Line pitch is exact; the baseline lies at 4/5 of it. */
export interface Look {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: Align;
  /** Space above and below; between two paragraphs the sum of both counts, at the top of a page `before` does not. */
  readonly before: Twips;
  readonly after: Twips;
  /** Exact distance from line to line. */
  readonly pitch: Twips;
  readonly indent: { readonly left: Twips; readonly right: Twips; readonly first: Twips };
  /** A single-line frame around the paragraph (stamps). */
  readonly boxed: boolean;
  /** Stays on the page of the next block, whole: always used together with keepLines. */
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

/** A named paragraph style: ASCII id, Vietnamese name, outline level 1-9 for headings. */
export interface Style extends Look {
  readonly id: string;
  readonly name: string;
  readonly outline?: number;
}

/** A multilevel numbering. Level texts as Word writes them: `%1.`, `%1.%2.`. */
export interface NumberList {
  readonly id: string;
  readonly levels: readonly NumberLevel[];
}

export interface NumberLevel {
  readonly format: 'upperRoman' | 'decimal' | 'lowerLetter' | 'bullet';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Section {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** Header and footer paragraphs; the first page shows `first` instead of `rest`. */
  readonly header: { readonly first: readonly Paragraph[]; readonly rest: readonly Paragraph[] };
  readonly footer: { readonly first: readonly FootBlock[]; readonly rest: readonly FootBlock[] };
  /** Page numbers begin again at 1 here. */
  readonly restart: boolean;
}
export type FootBlock = Paragraph | Rule;

export interface Page {
  readonly width: Twips;
  readonly height: Twips;
  readonly margin: {
    readonly top: Twips;
    readonly bottom: Twips;
    readonly left: Twips;
    readonly right: Twips;
  };
  /** From the edge of the paper to the top of the header, and from the bottom edge to the foot of the footer. */
  readonly headerDistance: Twips;
  readonly footerDistance: Twips;
  /** Left and right margins change places on even pages. */
  readonly mirrored: boolean;
}

export type Block = Paragraph | Rule | Table | Frame;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: string;
  readonly content: readonly Inline[];
  readonly look?: Partial<Look>;
  /** Automatic number. `label` is what it prints (`II.`), followed by one space that does not stretch; not in content. */
  readonly number?: { readonly list: string; readonly level: number; readonly label: string };
  /** Title of the bookmark, where it is to differ from label + content. */
  readonly bookmark?: string;
}

/** A drawn line, centred between the edges of its column unless `align` says otherwise. */
export interface Rule {
  readonly type: 'rule';
  readonly length: Twips;
  /** Stroke, in eighths of a point: 4 is 0.5 pt, 6 is 0.75 pt. */
  readonly stroke: number;
  readonly align: 'left' | 'center' | 'right';
  /** Space above the stroke, and the height of what follows it, in which nothing is printed. */
  readonly before: Twips;
  readonly after: Twips;
  readonly keepNext: boolean;
}

export interface Table {
  readonly type: 'table';
  /** Widths of the grid columns; their sum is the width of the table. */
  readonly columns: readonly Twips[];
  readonly rows: readonly Row[];
  /** The first rows that are repeated on every page. */
  readonly headerRows: number;
  /** Single thin lines around every cell, or none at all. */
  readonly grid: boolean;
  /** Inner distance of every cell. */
  readonly padding: {
    readonly top: Twips;
    readonly bottom: Twips;
    readonly left: Twips;
    readonly right: Twips;
  };
  /** Stays on the page of the next block. */
  readonly keepNext: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** May not be divided between pages, unless it is taller than one. */
  readonly keepTogether: boolean;
  /** Stays on the page of the row below it: a title over the rows that follow. */
  readonly keepNext?: boolean;
  /** No lines beside and below its cells: what only has to stay with the rows above. Rows like it alone may follow. */
  readonly bare?: boolean;
}

export interface Cell {
  readonly blocks: readonly (Paragraph | Rule)[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly valign: 'top' | 'center';
}

/** One paragraph at a fixed height above the lower edge of the page on which it is anchored, as wide as the text. */
export interface Frame {
  readonly type: 'frame';
  readonly fromBottom: Twips;
  readonly paragraph: Paragraph;
}
