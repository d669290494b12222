import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { judgeAcross } from '../pipeline/across.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { type Claimed, loadClaims, saveClaims } from './claims-book.ts';
import type { Job } from './jobs.ts';
import { membersOf } from './members.ts';
import type { OfficePaths } from './office.ts';
import type { Survey } from './survey.ts';

export interface AcrossFound {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What the sources of a workspace say against one another: noted as they are printed, kept for those that are not. */
export class ClaimsBook {
  private readonly claimed: Map<string, Claimed>;

  private constructor(known: ReadonlyMap<string, Claimed>) {
    this.claimed = new Map(known);
  }

  static async open(host: Host, root: string): Promise<ClaimsBook> {
    return new ClaimsBook(await loadClaims(host, root));
  }

  /** Whether the claims of a source are those of the printing of that key. */
  knows(file: string, key: string): boolean {
    return this.claimed.get(file)?.key === key;
  }

  note(claimed: Claimed): void {
    this.claimed.set(claimed.file, claimed);
  }

  /** Keeps what the papers of now say. */
  save(host: Host, root: string, jobs: readonly Job[]): Promise<void> {
    return saveClaims(host, root, this.of(jobs));
  }

  /** Judges the papers of now. */
  async judge(host: Host, root: string, jobs: readonly Job[], { goi }: OfficePaths): Promise<AcrossFound> {
    const sets = goi.map((set) => [...new Set(membersOf(root, set, jobs).jobs.map(({ file }) => file))]);
    const claims = this.of(jobs).flatMap((each) => each.claims);
    return judgeAcross(new Shelf(host), root, claims, sets);
  }

  private of(jobs: readonly Job[]): readonly Claimed[] {
    const files = new Set(jobs.map(({ file }) => file));
    const now = [...this.claimed.values()].filter(({ file }) => files.has(file));
    return now.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

/** Of the papers that one source makes, the first speaks for all of them. */
export function firstsOf(jobs: readonly Job[]): ReadonlySet<string> {
  const byFile = new Map<string, string>();
  for (const { file, stem } of jobs) if (!byFile.has(file)) byFile.set(file, stem);
  return new Set(byFile.values());
}

/** The jobs to look into: those that are not fresh, and those of which it is not known what they say. */
export function toLookInto(
  jobs: readonly Job[],
  fresh: Survey['fresh'],
  firsts: ReadonlySet<string>,
  book: ClaimsBook,
): readonly Job[] {
  return jobs.filter(({ stem, file }) => {
    const known = fresh.get(stem);
    return !known || (firsts.has(stem) && !book.knows(file, known.key));
  });
}
