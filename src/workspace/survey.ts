import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host, Stamp } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { absent, lookAt, markOf } from '../pipeline/mark.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { type Heading, headingOf, isAttached, isPaper } from './heading.ts';
import { type Job, jobsOf } from './jobs.ts';
import { defaultPaths, type OfficePaths } from './office.ts';
import { scan } from './scan.ts';
import { type KeptPaper, type LoadedState, type Seen, StatePaths } from './state.ts';
import { isWhole, type Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A workspace as it stands against its last build. */
export interface Survey {
  readonly paths: OfficePaths;
  readonly jobs: readonly Job[];
  /** The data of papers that are printed once for every row, by paper. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Headings of every scanned file. */
  readonly headings: ReadonlyMap<string, Heading>;
  /** Papers whose outputs are what a build would write, by stem. */
  readonly fresh: ReadonlyMap<string, KeptPaper>;
  /** What is known of the other papers from an earlier build, by stem. */
  readonly known: ReadonlyMap<string, KeptPaper>;
  /** What is seen again as the last build saw it, by full path. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** Some stamps say nothing any more; the state is worth writing again. */
  readonly stale: boolean;
  /** What is wrong with the workspace as a whole: nothing may be written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly outside: readonly string[];
  /** Folders in which papers were looked for. */
  readonly folders: readonly string[];
}

/**
 * Looks at a workspace: what its papers are and which of them have changed. Where nothing has changed this takes one walk
 * and one stamp a file, reads no file and loads no part of the compiler. `anyDanvan`: a workspace made for another danvan is
 * taken as it is.
 */
export async function survey(
  host: Host,
  root: string,
  loaded: LoadedState | undefined,
  anyDanvan = false,
): Promise<Survey> {
  const paths = new StatePaths(host, root);
  const state = loaded?.state;
  const full = (state?.seen ?? []).map((each) => ({ ...each, path: paths.full(each.path) }));
  const { seen, held, stale } = await seenAgain(host, full);
  const office = await officePaths(host, root, state?.paths, seen, anyDanvan);
  const scanned = await scan(host, root, office.paths);

  const kept = new Map(state?.sources.map(([path, heading]) => [paths.full(path), heading]));
  const headings = new Map<string, Heading>();
  for (const { file } of scanned.sources) {
    const known = seen.has(file) ? kept.get(file) : undefined;
    headings.set(file, known ?? headingOf((await lookAt(host, file)).held ?? new Uint8Array()));
  }
  const alone = [...headings].filter(([, heading]) => isPaper(heading) && !isAttached(heading));
  const readBefore = state?.tables.map(({ file, data, rows }) => {
    return [paths.full(file), { file: paths.full(file), data: paths.full(data), rows }] as const;
  });
  const tables = await tablesOf(host, alone, new Map(readBefore), seen);
  const { jobs, diagnostics } = jobsOf(root, office.paths, scanned.sources, new Map(alone), tables);

  const day = dayOf(host);
  const holding = (state?.sets ?? []).map((set) => set.every((at) => held[at]));
  const known = new Map(state?.papers.map((paper) => [paths.full(paper.stem), paper]));
  const candidates = jobs.flatMap(({ stem, file, issued, row }) => {
    const paper = known.get(stem);
    const own = paper && paths.full(paper.file) === file && paper.row === row?.mark;
    const same = own && paper.issued === issued;
    return same && holding[paper.reads] && (paper.dated || state?.today === day) ? [{ stem, paper }] : [];
  });
  const fresh = await withOutputs(host, candidates, loaded?.written ?? 0n);
  return {
    paths: office.paths,
    jobs,
    tables,
    headings,
    fresh,
    known,
    seen,
    stale,
    diagnostics: [...office.diagnostics, ...diagnostics],
    texts: new Map([...office.texts, ...[...tables.values()].flatMap(({ texts }) => [...texts])]),
    outside: scanned.outside,
    folders: scanned.folders,
  };
}

/** The papers whose rows are not all known: what is there of them stays. */
export function unsure({ tables }: Survey): ReadonlySet<string> {
  return new Set([...tables.values()].filter((table) => !isWhole(table)).map(({ file }) => file));
}

export function dayOf(host: Host): string {
  const { year, month, day } = host.today();
  return `${year}-${month}-${day}`;
}

/** Which of the paths still hold what they held: by stamp, or else by content. */
async function seenAgain(host: Host, known: readonly Seen[]) {
  const stamps = host.stamps(known.map(({ path }) => path.replace(/\/$/, '')));
  const seen = new Map<string, Seen>();
  const held: boolean[] = [];
  let stale = false;
  for (const [at, each] of known.entries()) {
    const stamp = stamps[at];
    const same = stamp ? stamp.text === each.stamp : each.mark === absent;
    stale ||= !same;
    held[at] = same || (stamp !== undefined && (await markOf(host, each.path)) === each.mark);
    if (held[at]) seen.set(each.path, each);
  }
  return { seen, held, stale };
}

/** Those whose outputs are there as they were written. A stamp as young as the state itself says nothing. */
async function withOutputs(
  host: Host,
  candidates: readonly { stem: string; paper: KeptPaper }[],
  written: bigint,
): Promise<Map<string, KeptPaper>> {
  const files = candidates.flatMap(({ stem, paper }) =>
    paper.outputs.map((output) => ({ ...output, path: `${stem}.${output.format}` })),
  );
  const stamps = host.stamps(files.map(({ path }) => path));
  const changed = new Set<string>();
  for (const [at, { path, sha256, stamp }] of files.entries()) {
    const now: Stamp | undefined = stamps[at];
    if (now && now.text === stamp && now.changed < written) continue;
    if (!now || (await markOf(host, path)) !== sha256) changed.add(path);
  }
  const whole = candidates.filter(({ stem, paper }) =>
    paper.outputs.every(({ format }) => !changed.has(`${stem}.${format}`)),
  );
  return new Map(whole.map(({ stem, paper }) => [stem, paper]));
}

async function officePaths(
  host: Host,
  root: string,
  known: OfficePaths | undefined,
  seen: ReadonlyMap<string, Seen>,
  anyDanvan: boolean,
) {
  const file = resolvePath(root, workspaceFile);
  const nothing = { diagnostics: [], texts: new Map<string, string>() };
  if (known && seen.has(file)) return { paths: known, ...nothing };
  if (!(await host.stat(file))) return { paths: defaultPaths, ...nothing };
  const { readOffice } = await import('./read-office.ts');
  return readOffice(host, root, anyDanvan ? 'warning' : 'error');
}
