import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { judgeAcross } from '../pipeline/across.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { type Claimed, loadClaims, saveClaims } from './claims-book.ts';
import type { Job } from './jobs.ts';
import { membersOf } from './members.ts';
import type { OfficePaths } from './office.ts';

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

  /** Judges the papers of now, and keeps what they say. */
  async close(host: Host, root: string, jobs: readonly Job[], { goi }: OfficePaths): Promise<AcrossFound> {
    const files = new Set(jobs.map(({ file }) => file));
    const now = [...this.claimed.values()].filter(({ file }) => files.has(file));
    const sorted = now.sort((a, b) => (a.file < b.file ? -1 : 1));
    await saveClaims(host, root, sorted);
    const sets = goi.map((set) => [...new Set(membersOf(root, set, jobs).jobs.map(({ file }) => file))]);
    const claims = sorted.flatMap((each) => each.claims);
    return judgeAcross(new Shelf(host), root, claims, sets);
  }
}
