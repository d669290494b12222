import { problem } from '../base/diagnostic.ts';
import { HostError } from '../base/host.ts';
import { hasErrors } from '../base/outcome.ts';
import { fileSpan } from '../base/span.ts';
import type { Mapping } from '../base/value.ts';
import { sha256 } from '../host/hash.ts';
import { absent } from '../pipeline/mark.ts';
import { openData, paperData } from '../pipeline/row-data.ts';
import { checkNames } from '../pipeline/row-names.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import type { Table, TableRow } from './table.ts';

/** Characters of a SHA-256 that tell ten thousand rows apart as surely as all of them. */
const markLength = 24;

/** The data of a paper, every row of it named; undefined: the paper is printed once. */
export async function readTable(shelf: Shelf, file: string): Promise<Table | undefined> {
  const paper = (await shelf.yaml(file)).held;
  const texts = new Map([[file, paper?.text ?? '']]);
  const empty = { file, data: file, mark: absent, rows: [], wrong: [], names: [], texts };
  if (paper?.value?.type !== 'mapping') return { ...empty, diagnostics: paper?.diagnostics ?? [] };
  const said = await paperData(shelf, file);
  if (!said) return undefined;
  const base = { ...empty, data: said.file };
  if (said.outside) return { ...base, diagnostics: [said.outside] };
  try {
    const opened = await openData(shelf, said.file);
    if (!opened) {
      const found = problem('command/khong-co-tep', said.at, {}, { path: 'du_lieu' });
      return { ...base, diagnostics: [found] };
    }
    const { mark, text, diagnostics } = opened;
    if (text !== undefined) texts.set(said.file, text);
    const rows: TableRow[] = [];
    const wrong: number[] = [];
    const names = await checkNames(opened, file, said.pattern, (row, { name }) => {
      if (name === undefined || hasErrors(row.diagnostics)) wrong.push(row.ordinal);
      else rows.push({ ordinal: row.ordinal, name, mark: rowMark(row.values) });
    });
    // A list that was emptied by mistake takes nothing away.
    const hasNone = names.count === 0 && !hasErrors(diagnostics);
    const found = hasNone
      ? [...diagnostics, problem('rows/khong-co-dong', fileSpan(said.file))]
      : diagnostics;
    return { ...base, mark, diagnostics: found, rows, wrong, names: names.diagnostics, opened };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {
      ...base,
      diagnostics: [problem('command/he-thong', fileSpan(error.file), { ma: error.code })],
    };
  }
}

/** What the values of a row come to, wherever in its file it stands. */
export function rowMark({ entries }: Mapping): string {
  const texts = entries.map(({ key, value }) => [key, value.type === 'scalar' ? value.text : '']);
  return sha256(JSON.stringify(texts)).slice(0, markLength);
}
