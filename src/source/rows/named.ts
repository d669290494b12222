import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import { type Mapping, type Scalar, spanWithin } from '../../base/value.ts';
import { checkCharacters, invisible } from '../characters.ts';
import { checkLegacyFonts } from '../legacy-font.ts';
import { cellSpan } from './cell-name.ts';
import type { Column } from './column.ts';
import type { RawRow, Row } from './row.ts';

/** Characters of one cell, as many as a spreadsheet holds; more is a quotation mark that was never closed. */
const longestCell = 32_767;
/** Findings of one row that are told; a row with more is no data. */
const mostTold = 20;

/** A row under the names of the columns, with everything that keeps it from being used. */
export function namedRow(raw: RawRow, columns: readonly Column[], ordinal: number): Row {
  const found: Diagnostic[] = [...raw.found];
  const spare = raw.cells.slice(columns.length).find((cell) => (cell?.text.trim() ?? '') !== '');
  if (spare) {
    found.push(problem('rows/thua-o', spare.span, { co: raw.cells.length, can: columns.length }));
  }
  const inSheet = raw.span.cell !== undefined;
  const lost = inSheet ? [] : columns.slice(raw.cells.length).map(({ title }) => title);
  if (lost.length > 0 && found.length === 0) {
    const params = { co: raw.cells.length, can: columns.length, cot: lost.join(', ') };
    found.push(problem('rows/thieu-o', raw.span, params));
  }
  const entries = columns.map(({ name, keySpan }, i) => {
    const span = inSheet ? cellSpan(raw.span.file, raw.number, i + 1) : raw.span;
    const value = raw.cells[i] ?? {
      type: 'scalar',
      text: '',
      blank: false,
      span,
      offsets: [[0, span.start]],
    };
    return { key: name, keySpan, value: usable(value, found) };
  });
  const values: Mapping = { type: 'mapping', entries, span: raw.span };
  found.push(...checkLegacyFonts(values));
  return { number: raw.number, ordinal, values, diagnostics: found.slice(0, mostTold) };
}

/** A cell that can be printed. A text file is rid of characters without width as a whole, a sheet cell by cell. */
function usable(cell: Scalar, found: Diagnostic[]): Scalar {
  if (cell.text.length > longestCell) {
    found.push(problem('rows/o-qua-dai', cell.span, { co: cell.text.length, toi_da: longestCell }));
    return { ...cell, text: '' };
  }
  for (const each of checkCharacters(cell.span.file, cell.text)) {
    found.push({ ...each, span: spanWithin(cell, each.span.start, each.span.end) });
  }
  const text = cell.span.cell === undefined ? cell.text : cell.text.replace(invisible, '').normalize('NFC');
  return { ...cell, text, literal: [[0, text.length]] };
}
