import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import type { Elsewhere } from '../pipeline/elsewhere.ts';
import { headingKey } from './heading.ts';
import type { Job } from './jobs.ts';
import { type KeptPaper, StatePaths } from './state.ts';
import type { Survey } from './survey.ts';

/**
 * The issued papers whose sources are no longer where they were printed from, while what was printed is still there.
 * They are remembered: a source that looks new may be one of them under another name.
 */
export class GoneIssued {
  /** As the state keeps them. */
  readonly papers: readonly KeptPaper[];
  private readonly now: Survey;
  private readonly byHeading = new Map<string, Elsewhere[]>();

  constructor(host: Host, root: string, now: Survey) {
    const paths = new StatePaths(host, root);
    const out = `${resolvePath(root, now.paths.ra)}/`;
    const made = new Set(now.jobs.map(({ stem }) => stem));
    const gone = [...now.known].filter(([stem, { issued }]) => issued && !made.has(stem));
    const there = gone.filter(([stem, { outputs }]) =>
      host.stamps(outputs.map(({ format }) => `${stem}.${format}`)).some((stamp) => stamp !== undefined),
    );
    for (const [stem, { file, content, knownBy }] of there) {
      const known = this.byHeading.get(knownBy?.heading ?? '') ?? [];
      const name = stem.startsWith(out) ? stem.slice(out.length) : stem;
      known.push({ content, cited: knownBy?.cited ?? '', file: paths.full(file), name });
      this.byHeading.set(knownBy?.heading ?? '', known);
    }
    this.papers = there.map(([, paper]) => paper);
    this.now = now;
  }

  /** Which of them a paper that was never printed at its place may be. */
  like({ file, stem, issued, row }: Job): readonly Elsewhere[] {
    const heading = this.now.headings.get(file);
    if (!issued || !heading || this.now.known.has(stem)) return [];
    return this.byHeading.get(headingKey(heading, row?.mark)) ?? [];
  }
}
