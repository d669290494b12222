import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { lookAt } from '../pipeline/mark.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { type Heading, headingKey } from './heading.ts';
import type { Job } from './jobs.ts';
import { type BuildState, type KeptOutput, type KeptPaper, StatePaths } from './state.ts';
import { dayOf, type Survey } from './survey.ts';
import { isWhole, type KeptTable, keptTable, type Table } from './table.ts';
import type { Finished } from './task.ts';

/** Gathers what papers read and came to, and makes the state that the next build starts from. */
export class NextState {
  private readonly host: Host;
  private readonly root: string;
  private readonly paths: StatePaths;
  private readonly before: BuildState | undefined;
  private readonly headings: ReadonlyMap<string, Heading>;
  /** `path mark` → its place in `seen`. */
  private readonly places = new Map<string, number>();
  /** How many things a path was seen to hold; more than one: it changed under way. */
  private readonly marks = new Map<string, number>();
  private readonly seen: { path: string; mark: string }[] = [];
  private readonly setPlaces = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [];
  private readonly papers = new Map<string, KeptPaper>();

  constructor(
    host: Host,
    root: string,
    before: BuildState | undefined,
    headings: ReadonlyMap<string, Heading>,
  ) {
    this.host = host;
    this.root = root;
    this.paths = new StatePaths(host, root);
    this.before = before;
    this.headings = headings;
  }

  /** A paper that was written or found unchanged. Gives its outputs as they are kept. */
  add(job: Job, done: Finished): readonly KeptOutput[] {
    const stamps = this.host.stamps(done.outputs.map(({ path }) => path));
    const outputs: KeptOutput[] = done.outputs.map(({ format, sha256, size }, at) => {
      return { format, sha256, size, stamp: stamps[at]?.text ?? '' };
    });
    const reads = [...done.reads].map(([path, mark]) => this.place(path, mark));
    this.papers.set(this.paths.kept(job.stem), {
      file: this.paths.kept(job.file),
      stem: this.paths.kept(job.stem),
      issued: job.issued,
      ...(job.row && { row: job.row.mark }),
      ...(job.issued && {
        knownBy: {
          heading: headingKey(this.headings.get(job.file) ?? {}, job.row?.mark),
          cited: done.cited,
        },
      }),
      reads: this.set(reads),
      key: done.key,
      content: done.content,
      dated: done.dated,
      warnings: done.diagnostics.filter(({ severity }) => severity === 'warning').length,
      outputs,
    });
    return outputs;
  }

  /** A paper that is as an earlier build left it. */
  keep(paper: KeptPaper): void {
    const set = (this.before?.sets[paper.reads] ?? []).flatMap((at) => this.before?.seen[at] ?? []);
    const reads = set.map(({ path, mark }) => this.place(this.paths.full(path), mark));
    const stamps = this.host.stamps(
      paper.outputs.map(({ format }) => `${this.paths.full(paper.stem)}.${format}`),
    );
    const outputs = paper.outputs.map((output, at) => ({ ...output, stamp: stamps[at]?.text ?? '' }));
    this.papers.set(paper.stem, { ...paper, outputs, reads: this.set(reads) });
  }

  /** A paper that could not be built again: what is known of its outputs stays, and it is never taken for fresh. */
  doubt(paper: KeptPaper): void {
    this.papers.set(paper.stem, { ...paper, reads: -1 });
  }

  get kept(): readonly KeptPaper[] {
    return [...this.papers.values()];
  }

  /** The state, with the stamps of now; what changed after `since` is not trusted to its stamp. */
  async make(
    survey: Survey,
    since: bigint,
    ends: Pick<BuildState, 'left' | 'manifest' | 'packs' | 'across'>,
  ): Promise<BuildState> {
    const tables = [...survey.tables.values()].filter(isWhole);
    for (const { data, mark } of tables) this.place(data, mark);
    for (const file of [resolvePath(this.root, workspaceFile), ...survey.headings.keys()]) {
      if (this.marks.has(file)) continue;
      this.place(file, survey.seen.get(file)?.mark ?? (await lookAt(this.host, file)).mark);
    }
    const stamps = this.host.stamps(this.seen.map(({ path }) => path.replace(/\/$/, '')));
    const seen = this.seen.map(({ path, mark }, at) => {
      const stamp = stamps[at];
      const telling = stamp && stamp.changed < since && this.marks.get(path) === 1;
      return { path: this.paths.kept(path), mark, stamp: telling ? stamp.text : '' };
    });
    return {
      today: dayOf(this.host),
      paths: survey.paths,
      seen,
      sources: [...survey.headings].map(([file, heading]) => [this.paths.kept(file), heading]),
      sets: this.sets,
      papers: this.kept,
      tables: tables.map((table) => this.table(table)),
      ...ends,
    };
  }

  private table(table: Table): KeptTable {
    const { file, data, rows } = keptTable(table);
    return { file: this.paths.kept(file), data: this.paths.kept(data), rows };
  }

  private place(path: string, mark: string): number {
    const key = `${mark} ${path}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.seen.length);
    this.marks.set(path, (this.marks.get(path) ?? 0) + 1);
    this.seen.push({ path, mark });
    return this.seen.length - 1;
  }

  private set(reads: readonly number[]): number {
    const key = reads.join(' ');
    const known = this.setPlaces.get(key);
    if (known !== undefined) return known;
    this.setPlaces.set(key, this.sets.length);
    this.sets.push(reads);
    return this.sets.length - 1;
  }
}
