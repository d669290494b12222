import type { CalendarDate } from '../base/calendar.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { applyFixes } from '../check/apply.ts';
import { keepsRest } from '../source/keeps-rest.ts';
import { spliceBytes } from '../source/original.ts';
import { readSource } from '../source/read-source.ts';
import { judgeOf } from './judge.ts';
import { Library } from './library.ts';
import { readPaper } from './paper.ts';

/** One fix may make room for the next; more rounds than this are fixes that undo each other. */
const mostRounds = 20;

export interface Fixed {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How many findings were put right. */
  readonly count: number;
}

export interface FixOptions {
  /** Also the fixes that a person should look at. */
  readonly unsafe: boolean;
  readonly today: CalendarDate;
}

/**
 * A paper's own file with what the rules can put right put right, round after round until nothing more is. Files that
 * the paper shares with others (danh-ba.yaml, attachments) are left alone. Undefined: there is no such file. Nothing is
 * written here.
 */
export async function fixPaper(host: Host, file: string, options: FixOptions): Promise<Fixed | undefined> {
  const before = await new Library(host).bytes(file);
  if (!before) return undefined;
  let after = before;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const found = await findings(withBytes(host, file, after), file, options);
    const next = putRight(file, after, found);
    if (!next) break;
    after = next.bytes;
    count += next.count;
  }
  return { before, after, count };
}

/** The findings whose fixes are wanted and reach into no other file. */
async function findings(host: Host, file: string, options: FixOptions): Promise<readonly Diagnostic[]> {
  const library = new Library(host);
  const read = await readPaper(library, file);
  const judge = await judgeOf(library, file, read?.reading, options.today);
  return judge
    .judge(judge.found)
    .diagnostics.filter(
      ({ fix }) =>
        fix &&
        (fix.safe || options.unsafe) &&
        fix.edits.length > 0 &&
        fix.edits.every(({ span }) => span.file === file),
    );
}

/** As many of the fixes as can be put in together; one after the other where one of them spoils the file. */
function putRight(file: string, bytes: Uint8Array, found: readonly Diagnostic[]) {
  const together = attempt(file, bytes, found);
  if (together || found.length < 2) return together;
  let done: { bytes: Uint8Array; count: number } | undefined;
  for (const each of found) done ??= attempt(file, bytes, [each]);
  return done;
}

function attempt(file: string, bytes: Uint8Array, found: readonly Diagnostic[]) {
  const source = readSource(file, bytes);
  const applied = applyFixes(
    source.text,
    found.flatMap(({ fix }) => fix ?? []),
  );
  if (applied.text === source.text || !source.value) return undefined;
  const changed = spliceBytes(bytes, applied.edits);
  if (!changed) return undefined;
  const read = readSource(file, changed);
  const sound =
    read.text === applied.text &&
    read.value !== undefined &&
    keepsRest(source.value, read.value, applied.edits) &&
    errorsIn(read.diagnostics) <= errorsIn(source.diagnostics);
  return sound ? { bytes: changed, count: applied.fixes.length } : undefined;
}

function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function withBytes(host: Host, file: string, bytes: Uint8Array): Host {
  return { ...host, read: async (path) => (path === file ? bytes : host.read(path)) };
}
