import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/outcome.ts';
import { shortPath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { markOf } from '../pipeline/mark.ts';
import type { PrintJob } from '../pipeline/print-job.ts';
import { type OpenData, openData } from '../pipeline/row-data.ts';
import { checkNames, type NamePattern, type RowName, rowName } from '../pipeline/row-names.ts';
import { RowTalk } from '../pipeline/row-talk.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import type { Row } from '../source/rows/row.ts';
import { handsForRows, patience } from '../workspace/hands.ts';
import { inOrder } from '../workspace/in-order.ts';
import type { Finished } from '../workspace/task.ts';
import { Count } from './count.ts';
import { type Exit, exit, worse } from './exit.ts';
import type { Talk } from './talk.ts';
import type { Note } from './watch-render.ts';

/** One paper to print once for every row of a data file. */
export interface RowsJob extends Omit<PrintJob, 'stem' | 'row'> {
  readonly data: string;
  readonly folder: string;
  readonly pattern: NamePattern | undefined;
}

/** How rows are printed. */
export interface RowsWay {
  /** How many at once. */
  readonly jobs: number;
  readonly note: Note;
  /** What a printing comes to. */
  readonly exitOf: (finished: Finished) => Exit;
}

interface Asked {
  readonly row: Row;
  readonly named: RowName;
}

/** Rows in a row that fail for the paper's own fault before the rest is spared. */
const enough = 20;

/**
 * Prints a paper for every row, and tells of them in their order; a wrong row is told and left out. Where two rows would
 * have one name, nothing is printed.
 */
export async function renderRows(
  talk: Talk,
  shelf: Shelf,
  job: RowsJob,
  { jobs, note, exitOf }: RowsWay,
): Promise<Exit> {
  const { data, folder, pattern, ...printing } = job;
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
  /** Nothing more is begun, whatever the rest of the rows may be. */
  let over = false;
  /** Nothing more is told: there is no paper, or the system refused a file. */
  let refused = false;
  const count = new Count(talk, names.count);
  const tell = ({ row, named }: Asked, finished: Finished | undefined): void => {
    if (refused) return;
    if (!finished) {
      say([...row.diagnostics, ...named.found]);
      worst = worse(worst, count.note(exit.document));
      return;
    }
    note(finished.reads, finished.state === 'written');
    // What is refused before the paper is known is refused by the system, and will be to the next row.
    refused = finished.state === 'missing' || (finished.state === 'refused' && finished.key === '');
    if (finished.state === 'missing') talk.complain('command/khong-co-tep', job.file, {});
    else say([...row.diagnostics, ...named.found, ...rowTalk.fresh(finished.diagnostics)], finished.texts);
    if (talk.debug && finished.stack !== undefined) talk.host.err(`${finished.stack}\n`);
    for (const { path } of finished.outputs) talk.host.out(`${shortPath(talk.host.cwd, path)}\n`);
    const result = count.note(finished.state === 'missing' ? exit.refused : exitOf(finished));
    worst = worse(worst, result);
    if (result === exit.fine) good += 1;
    const errors = finished.diagnostics.filter(({ severity }) => severity === 'error');
    const ofPaper = finished.state === 'wrong' && errors.every(({ span }) => span.file !== data);
    sameFault = ofPaper ? sameFault + 1 : 0;
    over = refused || result === exit.fault || (sameFault >= enough && good === 0);
  };
  const hands = await handsForRows(talk.host, { jobs, timeout: patience * 1000, shelf }, names.count);
  const print = async ({ row, named }: Asked): Promise<Finished | undefined> => {
    if (named.name === undefined || hasErrors(row.diagnostics)) return undefined;
    return hands.work({ ...printing, row: row.values, stem: `${folder}/${named.name}`, claims: false });
  };
  try {
    const asked = askedOf(rows, job.file, pattern);
    await inOrder(asked, hands.width, print, tell, () => over || count.signal !== undefined);
  } finally {
    await hands.close();
  }
  const interrupted = count.conclude();
  if (refused) return worst;
  if (interrupted !== exit.fine) return worse(worst, interrupted);
  const params = { in: good, sai: names.count - good, dong: names.count };
  say([{ code: 'rows/da-in', severity: 'info', span: fileSpan(data), params }]);
  return worst;
}

async function* askedOf(
  rows: OpenData,
  file: string,
  pattern: NamePattern | undefined,
): AsyncGenerator<Asked> {
  for await (const row of rows.rows()) yield { row, named: rowName(row, file, pattern) };
}
