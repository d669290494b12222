import { type InfoField, parse } from 'csv-parse';
import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import { Lines } from '../../base/lines.ts';
import type { Scalar } from '../../base/value.ts';
import { delimiterOf } from './delimiter.ts';
import { Position } from './position.ts';
import type { RawRow } from './row.ts';

/** A cell as the parser gives it: its text, and the byte after its last. */
interface Field {
  readonly text: string;
  readonly end: number;
  readonly quoted: boolean;
}

/** Bytes that the parser is given at a time; its rows are read before the next. */
const chunk = 16_384;

/**
 * The rows of a CSV text, each cell with its place: `,`, `;` or tab between cells as the first line has them, quotes
 * doubled inside quotes, line ends inside quotes. Lines without anything are left out.
 */
export async function* csvRows(file: string, text: string): AsyncGenerator<RawRow> {
  const { delimiter, from } = delimiterOf(text);
  const bytes = new TextEncoder().encode(text.slice(from));
  const position = new Position(bytes, from);
  const lines = new Lines(text);
  let done = 0;
  /** The byte that the cell being read starts at. */
  let open = 0;
  const cast = (value: string, { bytes: end, quoting }: InfoField): Field => {
    open = end + 1;
    return { text: value, end, quoted: quoting };
  };
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    cast,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
  });
  let unclosed = false;
  parser.on('skip', () => {
    unclosed = true;
  });
  for (let at = 0; at < bytes.length; at += chunk) parser.write(bytes.subarray(at, at + chunk));
  parser.end();
  for await (const record of parser) {
    const fields: readonly Field[] = record;
    const row = rowOf(file, text, lines, position, done, fields);
    done = (fields[fields.length - 1]?.end ?? done) + 1;
    if (fields.some((field) => field.text.trim() !== '')) yield row;
  }
  if (!unclosed) return;
  const start = position.of(open);
  const span = { file, start, end: start + 1 };
  yield { number: lines.lineAt(start) + 1, cells: [], span, found: [problem('rows/ngoac-kep-ho', span)] };
}

function rowOf(
  file: string,
  text: string,
  lines: Lines,
  position: Position,
  from: number,
  fields: readonly Field[],
): RawRow {
  const found: Diagnostic[] = [];
  const rowStart = position.of(from);
  let start = rowStart;
  const cells = fields.map(({ text: value, end: endByte, quoted }): Scalar => {
    const end = position.of(endByte);
    const span = { file, start, end };
    const source = text.slice(start, end);
    if (quoted && !(source.length > 1 && source.endsWith('"'))) found.push(problem('rows/ngoac-kep', span));
    const offsets = quoted ? withinQuotes(value, start + 1) : [[0, start] as const];
    start = end + 1;
    return { type: 'scalar', text: value, blank: false, span, offsets };
  });
  const span = { file, start: rowStart, end: cells[cells.length - 1]?.span.end ?? rowStart };
  return { number: lines.lineAt(rowStart) + 1, cells, span, found };
}

/** Each quote in a quoted cell is written twice. */
function withinQuotes(value: string, start: number): Scalar['offsets'] {
  const offsets: [number, number][] = [[0, start]];
  for (let at = value.indexOf('"'); at >= 0; at = value.indexOf('"', at + 1)) {
    offsets.push([at + 1, start + at + 1 + offsets.length]);
  }
  return offsets;
}
