import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import type { Scalar } from '../../base/value.ts';
import { cellOf, cellSpan, sheetWidth } from './cell-name.ts';
import { listen, listenToAll } from './elements.ts';
import type { NumberFormats } from './number-format.ts';
import type { RawRow } from './row.ts';
import { Words } from './shared-texts.ts';
import { dateNumber, shownNumber } from './shown.ts';

/** First cell of a merged stretch → the last row that it reaches, for those that reach over rows. Rows from 1. */
export type Merges = ReadonlyMap<string, number>;

/** What the cells of a sheet are read with. */
export interface Book {
  readonly texts: readonly string[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
const isHidden = (row: Attributes): boolean => isTrue(row.hidden) || row.ht === '0';

/** What stands after the rows of a sheet, or has to be known before them. */
export function mergesOf(pieces: Iterable<string>): { merges: Merges; hiddenRows: number } {
  const merges = new Map<string, number>();
  let hiddenRows = 0;
  let held = false;
  listenToAll(pieces, {
    open: (name, attributes) => {
      if (name === 'row') held = isHidden(attributes);
      if (name === 'v' || name === 'is') {
        if (held) hiddenRows += 1;
        held = false;
      }
      if (name !== 'mergeCell') return;
      const [first = '', last = ''] = (attributes.ref ?? '').split(':');
      const [from, to] = [cellOf(first), cellOf(last)];
      if (from && to && to.row > from.row) merges.set(first, to.row);
    },
  });
  return { merges, hiddenRows };
}

/** The rows of a sheet that hold something, hidden ones left out, as its cells show them. */
export function* sheetRows(
  file: string,
  pieces: Iterable<string>,
  book: Book,
  merges: Merges,
): Generator<RawRow> {
  const reader = new SheetReader(file, book, merges);
  for (const _ of listen(pieces, reader)) yield* reader.rows.splice(0);
}

class SheetReader {
  readonly rows: RawRow[] = [];
  private readonly file: string;
  private readonly book: Book;
  private readonly merges: Merges;
  private readonly words = new Words();
  /** Column → what a merged cell above lends it, down to a row. */
  private readonly lent = new Map<number, { readonly cell: Scalar; readonly last: number }>();
  private row = 0;
  private column = 0;
  private hidden = false;
  private cells: (Scalar | undefined)[] = [];
  private found: Diagnostic[] = [];
  private cell: Attributes = {};
  private value = '';
  private inValue = false;

  constructor(file: string, book: Book, merges: Merges) {
    this.file = file;
    this.book = book;
    this.merges = merges;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = Number(attributes.r ?? this.row + 1);
      this.column = 0;
      this.hidden = isHidden(attributes);
      this.cells = [];
      this.found = [];
    } else if (name === 'c') {
      this.column = cellOf(attributes.r ?? '')?.column ?? Math.min(this.column + 1, sheetWidth);
      this.cell = attributes;
      this.value = '';
      this.words.begin();
    } else if (name === 'v') this.inValue = true;
    this.words.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    this.words.text(text);
  }

  close(name: string): void {
    this.words.close(name);
    if (name === 'v') this.inValue = false;
    if (name === 'c') this.endCell();
    if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const { row, column } = this;
    const span = cellSpan(this.file, row, column);
    const text = this.shown(span);
    if (text === '') return;
    const cell: Scalar = { type: 'scalar', text, blank: false, span, offsets: [[0, span.start]] };
    this.cells[column - 1] = cell;
    const last = this.merges.get(span.cell ?? '');
    if (last !== undefined) this.lent.set(column, { cell, last });
  }

  /** What a person sees in the cell. */
  private shown(span: Diagnostic['span']): string {
    const { cell, value, book } = this;
    if (cell.t === 's') return book.texts[Number(value)] ?? '';
    if (cell.t === 'inlineStr') return this.words.said;
    if (value === '') return '';
    if (cell.t === 'str') return value;
    if (cell.t === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
    if (cell.t === 'e') {
      this.found.push(problem('rows/o-loi', span, { gia_tri: value }));
      return value;
    }
    const code = book.formats[Number(cell.s ?? 0)] ?? 'General';
    const number = cell.t === 'd' ? dateNumber(value, book.from1904) : Number(value);
    const text = shownNumber(number, code, book.from1904);
    if (text === undefined) this.found.push(problem('rows/o-khong-hien', span, { gia_tri: value }));
    return text ?? value;
  }

  private endRow(): void {
    if (this.hidden) return;
    for (const [column, { cell, last }] of this.lent) {
      if (last < this.row) this.lent.delete(column);
      else this.cells[column - 1] ??= cell;
    }
    if (!this.cells.some((cell) => cell !== undefined && cell.text.trim() !== '')) return;
    const span = cellSpan(this.file, this.row, 1);
    this.rows.push({ number: this.row, cells: Array.from(this.cells), span, found: this.found });
  }
}
