import type { CalendarDate } from '../base/calendar.ts';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { hasErrors } from '../base/outcome.ts';
import { fileSpan } from '../base/span.ts';
import type { Claims } from '../check/claims.ts';
import type { Suppressed } from '../check/judge.ts';
import { openData, paperData, paperPattern } from '../pipeline/row-data.ts';
import { checkNames, rowName } from '../pipeline/row-names.ts';
import { RowTalk } from '../pipeline/row-talk.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import { type Findings, look } from './findings.ts';

/**
 * Everything found in a paper, for every row where its rows stand in a data file: the one that is given, or that the
 * paper names. Undefined: there is no such paper.
 */
export async function lookAtRows(
  shelf: Shelf,
  file: string,
  today: CalendarDate,
  given: string | undefined,
): Promise<Findings | undefined> {
  const own = await paperData(shelf, file);
  const data = given ?? own?.file;
  if (data === undefined) return look(shelf, file, today);
  const outside = given === undefined ? own?.outside : undefined;
  const rows = outside ? undefined : await openData(shelf, data);
  if (!rows) {
    const { text = '' } = (await shelf.yaml(file)).held ?? {};
    const gone = problem('command/khong-co-tep', own?.at ?? fileSpan(data), {}, { path: 'du_lieu' });
    const found = outside ?? gone;
    return { diagnostics: [found], suppressed: [], texts: new Map([[file, text]]), claims: [] };
  }
  const diagnostics: Diagnostic[] = [...rows.diagnostics];
  const suppressed: Suppressed[] = [];
  // The papers of all rows are one paper before the others; the first row speaks for them.
  const claims: Claims[] = [];
  const texts = new Map(rows.text === undefined ? [] : [[data, rows.text] as const]);
  const pattern = own?.pattern ?? (await paperPattern(shelf, file));
  const rowTalk = new RowTalk(data);
  diagnostics.push(...rowTalk.fresh((await checkNames(rows, file, pattern)).diagnostics));
  for await (const row of rows.rows()) {
    diagnostics.push(...row.diagnostics, ...rowTalk.fresh(rowName(row, file, pattern).found));
    if (hasErrors(row.diagnostics)) continue;
    const found = await look(shelf, file, today, row.values);
    if (!found) return undefined;
    diagnostics.push(...rowTalk.fresh(found.diagnostics));
    if (row.ordinal === 1) {
      suppressed.push(...found.suppressed);
      claims.push(...found.claims);
    }
    for (const [path, text] of found.texts) texts.set(path, text);
  }
  return { diagnostics, suppressed, texts, claims };
}
