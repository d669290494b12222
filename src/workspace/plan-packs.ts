import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import type { Goi } from '../model/office.ts';
import { absent, lookAt } from '../pipeline/mark.ts';
import { officeFaceOf } from '../pipeline/office-face.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { Shelf } from '../pipeline/shelf.ts';
import type { Job } from './jobs.ts';
import { type ManifestEntry, writtenBefore } from './manifest.ts';
import { membersOf } from './members.ts';
import { faultsOf, packKey } from './packs.ts';
import type { KeptPack } from './state.ts';
import { type Survey, unsure } from './survey.ts';

/** A pack that would not stay as it is. `wrong`: it cannot be made. `edited`: it is not danvan's own any more. */
export interface PlannedPack {
  readonly path: string;
  readonly action: 'new' | 'change' | 'restore' | 'edited' | 'wrong';
  /** The sources that it changes with: papers that would be printed, or danvan.yaml for what it says of the pack. */
  readonly because: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A workspace after the papers of its plan. */
export interface AfterPapers {
  readonly now: Survey;
  /** The packs of the last build. */
  readonly before: readonly KeptPack[];
  /** The outputs that stay as they are, by stem; those of `due` are not known. */
  readonly standing: ReadonlyMap<
    string,
    readonly Pick<ManifestEntry, 'path' | 'sha256' | 'size' | 'source'>[]
  >;
  /** Stems of papers that would be printed. */
  readonly due: ReadonlySet<string>;
  /** What papers say against one another keeps every pack back. */
  readonly barred: boolean;
}

/** What a build would do with the packs that would not stay as they are, in the order of danvan.yaml. */
export async function planPacks(
  host: Host,
  root: string,
  { now, before, standing, due, barred }: AfterPapers,
): Promise<readonly PlannedPack[]> {
  const { goi, ra } = now.paths;
  if (goi.length === 0) return [];
  const out = resolvePath(root, ra);
  const face = await officeFaceOf(new Shelf(host), resolvePath(root, workspaceFile));
  const wrote = await writtenBefore(host, out);
  const planOne = async (set: Goi, form: Goi['dang'][number]): Promise<PlannedPack | undefined> => {
    const members = membersOf(root, set, now.jobs);
    const name = `${set.id}.${form}`;
    const because = sourcesOf(members.jobs.filter(({ stem }) => due.has(stem)));
    const end = (action: PlannedPack['action'], more: Partial<PlannedPack> = {}): PlannedPack => {
      return { path: `${out}/${name}`, action, because, diagnostics: [], ...more };
    };
    if (barred) return end('wrong');
    const printed = new Map([...standing, ...[...due].map((stem) => [stem, [unknown]] as const)]);
    const faults = faultsOf(set, members, { jobs: now.jobs, printed, unsure: unsure(now) }, out);
    if (faults.length > 0) return end('wrong', { diagnostics: faults });
    const known = before.find(({ path }) => path === name);
    const { mark } = await lookAt(host, `${out}/${name}`);
    const own = [absent, known?.sha256, wrote.get(name)].includes(mark);
    if (because.length > 0) return end(!own ? 'edited' : mark === absent ? 'new' : 'change');
    const files = members.jobs.flatMap(({ stem }) => standing.get(stem) ?? []);
    const same = known?.key === packKey(face.mark, set, form, files);
    if (same && known.sha256 === mark) return undefined;
    if (!own) return end('edited');
    if (mark === absent) return end(known ? 'restore' : 'new');
    return end('change', { because: [resolvePath(root, workspaceFile)] });
  };
  const planned = goi.flatMap((set) => set.dang.map((form) => planOne(set, form)));
  return (await Promise.all(planned)).filter((each) => each !== undefined);
}

/** Stands for a file that is not made yet. */
const unknown: ManifestEntry = { path: '', sha256: '', size: 0, source: '' };

function sourcesOf(jobs: readonly Job[]): readonly string[] {
  return [...new Set(jobs.map(({ file }) => file))];
}
