import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/outcome.ts';
import { shortPath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { markOf } from '../pipeline/mark.ts';
import { type Printed, type PrintJob, printJob } from '../pipeline/print-job.ts';
import { openData } from '../pipeline/row-data.ts';
import { checkNames, type NamePattern, rowName } from '../pipeline/row-names.ts';
import { RowTalk } from '../pipeline/row-talk.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import { Count } from './count.ts';
import { type Exit, exit, worse } from './exit.ts';
import type { Talk } from './talk.ts';
import type { Note } from './watch-render.ts';

/** One paper to print once for every row of a data file. */
export interface RowsJob extends Omit<PrintJob, 'stem' | 'row'> {
  readonly data: string;
  readonly folder: string;
  readonly pattern: NamePattern | undefined;
  readonly note: Note;
}

/** Rows in a row that fail for the paper's own fault before the rest is spared. */
const enough = 20;

/**
 * Prints a paper for every row, one after the other; a wrong row is told and left out. Where two rows would have one
 * name, nothing is printed. `exitOf` says what a printing comes to.
 */
export async function renderRows(
  talk: Talk,
  shelf: Shelf,
  job: RowsJob,
  exitOf: (printed: Printed) => Exit,
): Promise<Exit> {
  const { data, folder, pattern, note, ...printing } = job;
  note(new Map([[data, await markOf(shelf.host, data)]]), false);
  const rows = await openData(shelf, data);
  if (!rows) {
    talk.complain('command/khong-co-tep', data, {});
    return exit.refused;
  }
  const texts = new Map(rows.text === undefined ? [] : [[data, rows.text] as const]);
  const say = (found: readonly Diagnostic[], more: ReadonlyMap<string, string> = new Map()): void =>
    talk.say(found, new Map([...more, ...texts]));
  say(rows.diagnostics);
  if (hasErrors(rows.diagnostics)) return exit.document;
  const names = await checkNames(rows, job.file, pattern);
  if (names.diagnostics.length > 0) {
    const paper = await shelf.yaml(job.file);
    say(names.diagnostics, new Map([[job.file, paper.held?.text ?? '']]));
    return exit.document;
  }
  if (names.count === 0) {
    talk.complain('rows/khong-co-dong', data, {});
    return exit.document;
  }
  const rowTalk = new RowTalk(data);
  let worst: Exit = exit.fine;
  let good = 0;
  let sameFault = 0;
  const count = new Count(talk, names.count);
  for await (const row of rows.rows()) {
    if (count.signal) break;
    const named = rowName(row, job.file, pattern);
    const wrong = named.ok ? row.diagnostics : [...row.diagnostics, named.found];
    if (!named.ok || hasErrors(wrong)) {
      say(wrong);
      worst = worse(worst, count.note(exit.document));
      continue;
    }
    const printed = await printJob(shelf, { ...printing, row: row.values, stem: `${folder}/${named.name}` });
    note(printed.reads, printed.state === 'written');
    if (printed.state === 'missing') {
      talk.complain('command/khong-co-tep', job.file, {});
      return exit.refused;
    }
    say([...row.diagnostics, ...rowTalk.fresh(printed.diagnostics)], printed.texts);
    for (const { path } of printed.outputs) talk.host.out(`${shortPath(talk.host.cwd, path)}\n`);
    const result = count.note(exitOf(printed));
    worst = worse(worst, result);
    if (result === exit.fine) good += 1;
    const errors = printed.diagnostics.filter(({ severity }) => severity === 'error');
    const ofPaper = printed.state === 'wrong' && errors.every(({ span }) => span.file !== data);
    sameFault = ofPaper ? sameFault + 1 : 0;
    if (result === exit.fault || (sameFault >= enough && good === 0)) break;
  }
  const interrupted = count.conclude();
  if (interrupted !== exit.fine) return worse(worst, interrupted);
  const params = { in: good, sai: names.count - good, dong: names.count };
  say([{ code: 'rows/da-in', severity: 'info', span: fileSpan(data), params }]);
  return worst;
}
