import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/outcome.ts';
import { fileSpan } from '../../base/span.ts';
import { decode } from '../decode.ts';
import { type Column, columnsOf } from './column.ts';
import { csvRows } from './csv.ts';
import { namedRow } from './named.ts';
import type { RawRow, Row, Rows } from './row.ts';
import { Unreadable } from './unreadable.ts';
import { openWorkbook } from './workbook.ts';

/** A table before its columns have names. */
interface Table {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  raw(): AsyncIterable<RawRow>;
}

/** Bytes of a data file; a guest list of 10,000 rows has two million. The whole file is held while it is read. */
export const largestDataFile = 100 * 1024 * 1024;

/** Opens a data file by what it holds, whatever it is called: a spreadsheet (.xlsx) or text (.csv). */
export async function openRows(file: string, bytes: Uint8Array): Promise<Rows> {
  try {
    if (bytes.length > largestDataFile) throw new Unreadable('rows/qua-lon', { toi_da: megabytes });
    return await named(file, isText(file, bytes) ? csvTable(file, bytes) : openWorkbook(file, bytes));
  } catch (error) {
    const found = refusal(file, error);
    return { text: undefined, columns: [], diagnostics: [found], rows: noRows };
  }
}

const megabytes = largestDataFile / (1024 * 1024);

/** What is no archive and no compound file is read as text, unless its name says that it should be a workbook. */
function isText(file: string, bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  const packed = (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
  return !packed && !/\.xls[xmb]?$/i.test(file);
}

function csvTable(file: string, bytes: Uint8Array): Table {
  const { text, sound, diagnostics } = decode(file, bytes, 'keep');
  const found = diagnostics.map((each) => ({
    ...each,
    code: each.code.replace(/^source\/bang-ma/, 'rows/bang-ma'),
  }));
  return { text, diagnostics: found, raw: () => (sound ? csvRows(file, text) : noRows()) };
}

async function named(file: string, table: Table): Promise<Rows> {
  const { text } = table;
  const diagnostics: Diagnostic[] = [...table.diagnostics];
  let columns: readonly Column[] = [];
  if (!hasErrors(diagnostics)) {
    const header = await first(table.raw());
    const read = header
      ? columnsOf(header)
      : { columns, diagnostics: [problem('rows/trong', fileSpan(file))] };
    columns = read.columns;
    diagnostics.push(...read.diagnostics);
  }
  const rows = hasErrors(diagnostics) ? noRows : (): AsyncIterable<Row> => namedRows(file, table, columns);
  return { text, diagnostics, columns: columns.map(({ name }) => name), rows };
}

async function* namedRows(file: string, table: Table, columns: readonly Column[]): AsyncGenerator<Row> {
  let ordinal = -1;
  try {
    for await (const raw of table.raw()) {
      ordinal += 1;
      if (ordinal > 0) yield namedRow(raw, columns, ordinal);
    }
  } catch (error) {
    const values = { type: 'mapping', entries: [], span: fileSpan(file) } as const;
    yield { number: 0, ordinal: ordinal + 1, values, diagnostics: [refusal(file, error)] };
  }
}

function refusal(file: string, error: unknown): Diagnostic {
  if (!(error instanceof Unreadable)) throw error;
  return problem(error.code, fileSpan(file), error.params);
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

async function* noRows(): AsyncGenerator<never> {}
