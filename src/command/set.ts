import { createTwoFilesPatch } from 'diff';
import { HostError } from '../base/host.ts';
import { hasErrors } from '../base/outcome.ts';
import { resolvePath, shortPath } from '../base/path.ts';
import { isOfficeWrong } from '../pipeline/office.ts';
import { type SetFile, setInFile } from '../pipeline/set-file.ts';
import { type Assignments, isAssignment, readAssignments } from '../source/assignment.ts';
import { type Exit, exit, worse } from './exit.ts';
import type { Talk } from './talk.ts';

interface Changed extends SetFile {
  readonly path: string;
}

/** `danvan set KEY=VALUE... FILE...`: facts and fields changed in place over many files, or in none of them. */
export async function setAll(talk: Talk, operands: readonly string[], dryRun: boolean): Promise<Exit> {
  const { host } = talk;
  const given = operands.filter(isAssignment);
  const files = [...new Set(operands.filter((each) => !isAssignment(each)))].map((f) =>
    resolvePath(host.cwd, f),
  );
  if (given.length === 0 || files.length === 0) return refuse(talk, 'command/set-thieu', '');
  const assignments = readAssignments('set', given);
  if (hasErrors(assignments.diagnostics)) {
    talk.say(assignments.diagnostics, new Map([['set', assignments.text]]));
    return exit.refused;
  }
  try {
    const done = await changeAll(talk, files, assignments);
    if ('worst' in done) return done.worst;
    const changed = done.changed.filter(({ before, after }) => before !== after);
    for (const each of changed) if (dryRun) showDiff(talk, each);
    if (!dryRun) await host.replace(changed.map(({ path, after }) => ({ path, bytes: after })));
    if (!dryRun) for (const { path } of changed) host.out(`${shortPath(host.cwd, path)}\n`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    talk.refused(error);
    return exit.refused;
  }
}

/** Every file as it would be; where one of them is refused, why, and nothing to write. */
async function changeAll(
  talk: Talk,
  files: readonly string[],
  { all }: Assignments,
): Promise<{ changed: readonly Changed[] } | { worst: Exit }> {
  const changed: Changed[] = [];
  let worst: Exit = exit.fine;
  for (const path of files) {
    const made = await setInFile(talk.host, path, all);
    if (!made) worst = worse(worst, refuse(talk, 'command/khong-co-tep', path));
    else if (made.refused.length === 0) changed.push({ ...made, path });
    else {
      talk.say(made.refused, made.texts);
      worst = worse(worst, isOfficeWrong(made.refused) ? exit.refused : exit.document);
    }
  }
  if (worst !== exit.fine && files.length > 1) talk.complain('command/set-khong-ghi', '');
  return worst === exit.fine ? { changed } : { worst };
}

function showDiff({ host }: Talk, { path, before, after }: Changed): void {
  const name = shortPath(host.cwd, path);
  const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  host.out(createTwoFilesPatch(`a/${name}`, `b/${name}`, text(before), text(after)));
}

function refuse(talk: Talk, code: string, file: string, params: Record<string, string> = {}): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
