import type { Rich } from '../base/inline.ts';

/** The content of a paper (noi_dung), the same whether it was typed as Markdown or as nested YAML. */
export type Body = readonly BodyNode[];
export type BodyNode = Muc | Doan | Gach | Bang | Giua;

/** A numbered item: titled (a heading) or not (a sentence that carries a number). Depth is its place in the tree. */
export interface Muc {
  readonly type: 'muc';
  readonly titled: boolean;
  readonly content: Rich;
  readonly children: Body;
  /** 1 for the shallowest heading level (`#`) of the document. Markdown may skip levels; numbering does not. */
  readonly depth: number;
}

/** A plain paragraph. */
export interface Doan {
  readonly type: 'doan';
  readonly content: Rich;
}

/** A list line that keeps the mark that was typed. */
export interface Gach {
  readonly type: 'gach';
  readonly mark: '-' | '+' | '*';
  readonly content: Rich;
  readonly children: Body;
}

/** Centred lines that belong together, as the backdrop text of a meeting hall. */
export interface Giua {
  readonly type: 'giua';
  readonly lines: readonly Rich[];
}

export type CanLe = 'trai' | 'giua' | 'phai' | 'deu';

/** A table. Rows omit the cells that a rowspan or colspan above or before them covers. */
export interface Bang {
  readonly type: 'bang';
  /** Column shares (any positive numbers, proportional); absent: measured from the content. */
  readonly columns: readonly { readonly width?: number; readonly align?: CanLe }[];
  readonly headerRows: number;
  readonly rows: readonly BangRow[];
  /** True where the table asks for a landscape page of its own. */
  readonly landscape: boolean;
}

export interface BangRow {
  readonly cells: readonly BangCell[];
}

export interface BangCell {
  /** Paragraphs of the cell. */
  readonly content: readonly Rich[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly align?: CanLe;
  readonly bold?: boolean;
}
