import type { Diagnostic } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import { hasErrors } from '../base/outcome.ts';
import { resolvePath } from '../base/path.ts';
import { wordsIn } from '../pipeline/issued.ts';
import { absent } from '../pipeline/mark.ts';
import { type Weighed, weighJob } from '../pipeline/print-job.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { writtenContent } from '../verify/written-content.ts';
import { type AcrossFound, ClaimsBook, firstsOf, toLookInto } from './across.ts';
import { type Cause, causesOf, changedFiles } from './causes.ts';
import { type Change, changesBetween } from './changes.ts';
import { GoneIssued } from './gone-issued.ts';
import { leftOver } from './left-over.ts';
import { entriesOf, type ManifestEntry } from './manifest.ts';
import { type PlannedPack, planPacks } from './plan-packs.ts';
import { printingOf } from './printing.ts';
import { type Said, type Snapshot, saidIn } from './snapshot.ts';
import { snapshotPath } from './snapshot-path.ts';
import { type BuildState, loadState, StatePaths } from './state.ts';
import { type Survey, survey } from './survey.ts';
import { Talks } from './talks.ts';
import type { Work } from './task.ts';
import { workList } from './work-list.ts';

/**
 * What a build would do with a paper. `new`: print it for the first time. `change`: print other words. `form`: print the
 * same words in another form. `restore`: print again what is gone. `held`: leave it, since it is issued. `edited`: leave
 * it, since someone has edited its files. `wrong`: not print it, since something is wrong with it.
 */
export type Action = 'new' | 'change' | 'form' | 'restore' | 'held' | 'edited' | 'wrong';

export interface PlannedPaper {
  readonly file: string;
  /** Its outputs without the ending; empty for rows of data that cannot be printed. */
  readonly stem: string;
  readonly action: Action;
  readonly causes: readonly Cause[];
  /** Of what is held or edited: what would be printed. */
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that its diagnostics and causes point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Plan {
  /** Wrong with the workspace as a whole; then there are no papers. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** Papers that would not stay as they are, sorted by the names of their outputs. */
  readonly papers: readonly PlannedPaper[];
  readonly unchanged: number;
  /** Of the papers that stay as they are: those that are issued. */
  readonly issued: number;
  /** Outputs that no paper makes any more. */
  readonly gone: readonly string[];
  readonly packs: readonly PlannedPack[];
  /** What the papers would say against one another. */
  readonly across: AcrossFound;
}

const nothingPlanned = {
  papers: [],
  unchanged: 0,
  issued: 0,
  gone: [],
  packs: [],
  across: { diagnostics: [], texts: new Map<string, string>() },
};

/** Says what a build would come to, and why. Looks only into papers that a build would look into, and writes nothing. */
export async function plan(host: Host, root: string): Promise<Plan> {
  const loaded = await loadState(host, root);
  const before = loaded?.state;
  const now = await survey(host, root, loaded, true);
  const diagnostics = now.diagnostics.filter(({ severity }) => severity === 'error');
  const nothing: Plan = { diagnostics, texts: now.texts, ...nothingPlanned };
  if (diagnostics.length > 0) return nothing;
  const shelf = new Shelf(host);
  const out = resolvePath(root, now.paths.ra);
  const book = await ClaimsBook.open(host, root);
  const firsts = firstsOf(now.jobs);
  const dirty = toLookInto(now.jobs, now.fresh, firsts, book);
  const gone = new GoneIssued(host, root, now);
  const papers: PlannedPaper[] = [];
  const standing = new Map<string, readonly ManifestEntry[]>();
  for (const job of now.jobs)
    standing.set(job.stem, entriesOf(root, out, job, now.fresh.get(job.stem)?.outputs ?? []));
  const talks = new Talks(now.tables);
  for await (const work of workList(now, dirty, undefined).work(shelf, talks)) {
    const { job } = work;
    const { planned, weighed } = await planWork(shelf, root, now, before, gone, work);
    if (planned) papers.push(planned);
    if (!weighed) continue;
    standing.set(job.stem, entriesOf(root, out, job, weighed.outputs));
    const { state, key, compiled } = weighed;
    const speaks = firsts.has(job.stem) && (state === 'due' || state === 'unchanged');
    if (speaks && compiled) book.note({ file: job.file, key, claims: compiled.claims() });
  }
  const across = await book.judge(host, root, now.jobs, now.paths);
  const left = (await leftOver(host, root, now, before)).map(([path]) => path);
  const moving = new Set(papers.map(({ stem }) => stem));
  const same = now.jobs.filter(({ stem }) => !moving.has(stem));
  const issued = same.filter((job) => job.issued).length;
  const printing = papers.filter(({ action }) => willPrint.has(action));
  const packs = await planPacks(host, root, {
    now,
    before: before?.packs ?? [],
    standing,
    due: new Set(printing.map(({ stem }) => stem)),
    barred: hasErrors(across.diagnostics),
  });
  return { ...nothing, papers, unchanged: same.length, issued, gone: left, packs, across };
}

const willPrint: ReadonlySet<Action> = new Set<Action>(['new', 'change', 'form', 'restore']);

/** What would become of a paper, unless it stays as it is. */
interface Worked {
  readonly planned?: PlannedPaper;
  readonly weighed?: Weighed;
}

async function planWork(
  shelf: Shelf,
  root: string,
  now: Survey,
  before: BuildState | undefined,
  gone: GoneIssued,
  { job, row, failed, found = [] }: Work,
): Promise<Worked> {
  const { file, stem } = job;
  const unknown = { file, stem, causes: [], changes: [] };
  const { diagnostics: why = [], texts: shown = new Map() } = failed ?? {};
  if (failed) return { planned: { ...unknown, action: 'wrong', diagnostics: why, texts: shown } };
  const known = now.known.get(stem);
  const weighed = await weighJob(shelf, {
    ...printingOf(job, known, gone.like(job), { overwrite: false, rebuild: false }),
    row,
  });
  const paths = new StatePaths(shelf.host, root);
  const snapshot = await readSnapshot(shelf.host, snapshotPath(root, paths.kept(stem)));
  const was = saidBefore(weighed, snapshot);
  const { compiled, existing } = weighed;
  const said = compiled?.sheet && saidIn(compiled);
  const changes = was && said ? changesBetween(was, said) : [];
  const seen = (before?.sets[known?.reads ?? -1] ?? []).flatMap((at) => before?.seen[at] ?? []);
  const marks = new Map(seen.map(({ path, mark }) => [paths.full(path), mark]));
  const files = marks.size > 0 ? changedFiles(marks, weighed.reads, absent) : [];
  const causes = compiled ? causesOf(compiled, snapshot, files, row) : [];
  const table = now.tables.get(file);
  const data = table?.opened?.text;
  const texts = new Map([...weighed.texts, ...(compiled?.texts ?? []), ...(table?.texts ?? [])]);
  if (table && data !== undefined) texts.set(table.data, data);
  const end = (action: Action, more: readonly Diagnostic[] = []): Worked => {
    const diagnostics = [...found, ...weighed.diagnostics, ...more];
    return { planned: { file, stem, action, causes, changes, diagnostics, texts }, weighed };
  };
  if (weighed.state === 'unchanged') return { weighed };
  if (weighed.state === 'refused') return end('edited');
  if (weighed.state === 'held') return end('held');
  if (weighed.state !== 'due') return end('wrong');
  if (existing.size === 0 && !was) return end('new');
  if (changes.length > 0) return end('change');
  const made = await weighed.make();
  if (made.state === 'unchanged') return { weighed: { ...weighed, outputs: made.outputs } };
  if (made.state !== 'written') return end(made.state === 'held' ? 'held' : 'wrong', made.diagnostics);
  return end(made.outputs.some(({ format }) => !existing.has(format)) ? 'restore' : 'form');
}

/** What a paper said when it was printed: by the file that is there, where that is of another printing. */
function saidBefore({ existing }: Weighed, snapshot: Snapshot | undefined): readonly Said[] | undefined {
  const docx = existing.get('docx');
  const content = docx && writtenContent(docx);
  if (snapshot && (content === undefined || content === snapshot.content)) return snapshot.said;
  return wordsIn(docx)?.map(({ text }) => ({ style: '', text }));
}

async function readSnapshot(host: Host, path: string): Promise<Snapshot | undefined> {
  try {
    const read: Partial<Snapshot> = JSON.parse(new TextDecoder().decode(await host.read(path)));
    return Array.isArray(read.said) && Array.isArray(read.shared) ? (read as Snapshot) : undefined;
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
