import { type Host, HostError } from '../base/host.ts';
import { dirname, resolvePath, shortPath } from '../base/path.ts';
import { Phases } from '../base/phases.ts';
import { fileSpan } from '../base/span.ts';
import { printSheet } from '../block/print.ts';
import { printDocument } from '../model/print.ts';
import { type CompileOptions, compile } from '../pipeline/compile.ts';
import { isOfficeWrong, officeOf } from '../pipeline/office.ts';
import { officeFaceOf } from '../pipeline/office-face.ts';
import { outputName } from '../pipeline/output-name.ts';
import { pinProblem } from '../pipeline/pin.ts';
import { printJob } from '../pipeline/print-job.ts';
import { type Format, formats } from '../pipeline/render.ts';
import { paperData, paperPattern } from '../pipeline/row-data.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { isAssignment } from '../source/assignment.ts';
import { sweep } from '../workspace/sweep.ts';
import type { Finished } from '../workspace/task.ts';
import { Count } from './count.ts';
import { type Exit, exit, worse } from './exit.ts';
import { printTimings } from './print-timings.ts';
import { renderRows } from './render-rows.ts';
import type { Talk } from './talk.ts';
import type { Note } from './watch-render.ts';
import { wholeNumber } from './whole-number.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly format?: string;
  readonly overwrite?: boolean;
  readonly draft?: boolean;
  readonly emit?: string;
  readonly data?: string;
  readonly name?: string;
  readonly jobs?: string;
  readonly set?: readonly string[];
  readonly timings?: boolean;
  readonly watch?: boolean;
}

interface Job {
  readonly file: string;
  readonly folder: string;
  readonly name: string;
}

/** `danvan render FILE...`: each paper as .docx and .pdf, or nothing of it where it is wrong. */
export async function renderPapers(
  talk: Talk,
  files: readonly string[],
  options: RenderOptions,
): Promise<Exit> {
  const { host } = talk;
  const wanted = (options.format ?? formats.join(',')).split(',').map((f) => f.trim());
  const unknown = wanted.find((f) => !(formats as readonly string[]).includes(f));
  if (unknown !== undefined) return refuse(talk, 'command/dinh-dang-la', '', { dinh_dang: unknown });
  if (options.emit !== undefined && options.emit !== 'document' && options.emit !== 'blocks') {
    return refuse(talk, 'command/emit-la', '', { emit: options.emit });
  }
  const atOnce = wholeNumber(options.jobs, host.cores);
  if (atOnce === undefined)
    return refuse(talk, 'command/so-la', '', { tu: '--jobs', so: options.jobs ?? '' });
  const wrong = (options.set ?? []).find((each) => !isAssignment(each));
  if (wrong !== undefined) return refuse(talk, 'source/gan-sai', '', { tu: wrong });
  const folder = options.output === undefined ? undefined : resolvePath(host.cwd, options.output);
  if (folder !== undefined && !(await isUsable(host, folder))) {
    return refuse(talk, 'command/thu-muc-ra', folder, {});
  }
  const jobs: Job[] = [];
  const taken = new Map<string, string>();
  let worst: Exit = exit.fine;
  for (const given of files) {
    const file = resolvePath(host.cwd, given);
    const name = outputName(file);
    if (name === undefined) {
      talk.complain('command/ten-tep', file, { ten: given });
      worst = worse(worst, exit.document);
      continue;
    }
    const job = { file, folder: folder ?? dirname(file), name };
    const key = `${job.folder}/${name}`.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined && other !== file) {
      talk.complain('command/trung-ten', file, { khac: shortPath(host.cwd, other), ten: name });
      worst = worse(worst, exit.refused);
      continue;
    }
    taken.set(key, file);
    jobs.push(job);
  }
  const phases = new Phases(options.timings ? host.clock : undefined);
  const shelf = new Shelf(host, phases);
  await sayPins(talk, shelf, jobs);
  if (options.emit === undefined) await sweepFolders(host, jobs);
  if (options.watch && options.emit === undefined) {
    const { watchRender } = await import('./watch-render.ts');
    return watchRender(talk, jobs, (fresh, job, note) =>
      renderOne(talk, fresh, job, wanted as Format[], options, note),
    );
  }
  const count = new Count(talk, jobs.length);
  for (const job of jobs) {
    if (count.signal) break;
    worst = worse(worst, count.note(await renderOne(talk, shelf, job, wanted as Format[], options)));
  }
  worst = worse(worst, count.conclude());
  if (options.timings) printTimings(talk, phases);
  return worst;
}

/** Takes away what a killed render left half-written where this one writes; that it cannot be done stops nothing. */
async function sweepFolders(host: Host, jobs: readonly Job[]): Promise<void> {
  for (const folder of new Set(jobs.map((job) => job.folder))) {
    try {
      await sweep(host, folder, 'here');
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
}

/** Says, once a workspace, that it was made for another danvan. */
async function sayPins(talk: Talk, shelf: Shelf, jobs: readonly Job[]): Promise<void> {
  const roots = new Set(await Promise.all(jobs.map(({ file }) => shelf.root(file))));
  for (const root of roots) {
    const { office, texts } = await officeOf(shelf, root);
    const found = office && pinProblem(office, 'warning');
    if (found) talk.say([found], texts);
  }
}

async function renderOne(
  talk: Talk,
  shelf: Shelf,
  { file, folder, name }: Job,
  wanted: readonly Format[],
  options: RenderOptions,
  note: Note = () => undefined,
): Promise<Exit> {
  try {
    const draft = options.draft === true;
    if (options.emit !== undefined)
      return await emit(talk, shelf, file, options.emit, { draft, set: options.set });
    const overwrite = options.overwrite === true;
    const rows = await rowsOf(talk, shelf, file, options);
    if (rows?.outside) {
      talk.say([rows.outside], new Map([[file, (await shelf.yaml(file)).held?.text ?? '']]));
      return exit.document;
    }
    if (rows) {
      const { set, timings } = options;
      // What one phase takes is known only while nothing else goes on.
      const jobs = timings ? 1 : (wholeNumber(options.jobs, talk.host.cores) ?? 1);
      const job = { ...rows, file, folder, formats: wanted, draft, set, overwrite };
      return await renderRows(talk, shelf, job, { jobs, note, exitOf });
    }
    if (options.name !== undefined)
      return refuse(talk, 'command/can-tuy-chon', '', { tu: '--name', can: '--data' });
    const printed = await printJob(shelf, {
      file,
      stem: `${folder}/${name}`,
      formats: wanted,
      draft,
      set: options.set,
      overwrite,
    });
    note(printed.reads, printed.state === 'written');
    if (printed.state === 'missing') return refuse(talk, 'command/khong-co-tep', file, {});
    talk.say(printed.diagnostics, printed.texts);
    for (const { path } of printed.outputs) talk.host.out(`${shortPath(talk.host.cwd, path)}\n`);
    return exitOf(printed);
  } catch (error) {
    if (error instanceof HostError) {
      talk.refused(error);
      return exit.refused;
    }
    talk.fault(error, file);
    return exit.fault;
  }
}

/** Where the rows of a paper stand, by the command line or the paper itself; undefined: it is printed once. */
async function rowsOf(talk: Talk, shelf: Shelf, file: string, { data, name }: RenderOptions) {
  const own = await paperData(shelf, file);
  if (data === undefined && !own) return undefined;
  const said = name === undefined ? undefined : { text: name, span: fileSpan('--name') };
  return {
    data: data === undefined ? (own?.file ?? '') : resolvePath(talk.host.cwd, data),
    outside: data === undefined ? own?.outside : undefined,
    pattern: said ?? own?.pattern ?? (await paperPattern(shelf, file)),
  };
}

/** What is wrong with danvan.yaml is no fault of the paper. */
function exitOf({ state, diagnostics }: Pick<Finished, 'state' | 'diagnostics'>): Exit {
  if (state === 'lost') return exit.document;
  if (state === 'wrong') return isOfficeWrong(diagnostics) ? exit.refused : exit.document;
  if (state === 'fault') return exit.fault;
  return state === 'refused' ? exit.refused : exit.fine;
}

async function emit(
  talk: Talk,
  shelf: Shelf,
  file: string,
  form: string,
  options: Pick<CompileOptions, 'draft' | 'set'>,
): Promise<Exit> {
  const { face, diagnostics, texts } = await officeFaceOf(shelf, file);
  talk.say(diagnostics, texts);
  if (!face) return exit.refused;
  const compiled = await compile(talk.host, face, file, { ...options, shelf });
  if (!compiled) return refuse(talk, 'command/khong-co-tep', file, {});
  talk.say(compiled.diagnostics, compiled.texts);
  if (!compiled.sheet || !compiled.document) return exit.document;
  talk.host.out(form === 'blocks' ? printSheet(compiled.sheet) : printDocument(compiled.document));
  return exit.fine;
}

/** The output folder is there as a real folder, or not there yet. */
async function isUsable(host: Host, folder: string): Promise<boolean> {
  const stat = await host.stat(folder);
  return stat === undefined || stat.kind === 'folder';
}

function refuse(talk: Talk, code: string, file: string, params: Record<string, string | number>): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
