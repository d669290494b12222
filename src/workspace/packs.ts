import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { version } from '../base/version.ts';
import { sha256 } from '../host/hash.ts';
import type { Goi } from '../model/office.ts';
import { lookAt } from '../pipeline/mark.ts';
import { officeFaceOf } from '../pipeline/office-face.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { printTapTaiLieu } from '../pipeline/tap-tai-lieu.ts';
import { zipFiles } from '../write/pack/zip.ts';
import type { Job } from './jobs.ts';
import type { ManifestEntry } from './manifest.ts';
import { membersOf } from './members.ts';
import type { OfficePaths } from './office.ts';
import type { KeptPack } from './state.ts';

export interface Packing {
  readonly jobs: readonly Job[];
  /** The outputs of each paper that was printed, by stem. */
  readonly printed: ReadonlyMap<string, readonly ManifestEntry[]>;
  /** Papers of which not every row was printed. */
  readonly unsure: ReadonlySet<string>;
  readonly before: readonly KeptPack[];
  /** SHA-256 of files that danvan is known to have written, by path seen from the output folder. */
  readonly wrote: ReadonlyMap<string, string>;
  readonly overwrite: boolean;
}

export interface Packed {
  /** To be remembered, also where they were not made this time. */
  readonly packs: readonly KeptPack[];
  readonly entries: readonly ManifestEntry[];
  /** Paths of those that were written. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Form = Goi['dang'][number];

/** Makes the packs that danvan.yaml asks for out of what was printed; one that would not change is left alone. */
export async function makePacks(
  host: Host,
  root: string,
  { ra, goi }: OfficePaths,
  packing: Packing,
): Promise<Packed> {
  const out = resolvePath(root, ra);
  const shelf = new Shelf(host);
  const packs: KeptPack[] = [];
  /** Not made this time, and still known for danvan's own. */
  const kept: KeptPack[] = [];
  const written: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const set of goi) {
    const members = membersOf(root, set, packing.jobs);
    const faults = faultsOf(set, members, packing, out);
    diagnostics.push(...faults);
    const standing = packing.before.filter(({ path }) =>
      set.dang.some((form) => path === `${set.id}.${form}`),
    );
    if (faults.length > 0) {
      kept.push(...standing);
      continue;
    }
    const files = members.jobs.flatMap(({ stem }) => packing.printed.get(stem) ?? []);
    for (const form of set.dang) {
      const path = `${set.id}.${form}`;
      const face = await officeFaceOf(shelf, resolvePath(root, workspaceFile));
      const key = packKey(face.mark, set, form, files);
      const known = packing.before.find((each) => each.path === path);
      const there = (await host.stat(`${out}/${path}`))
        ? (await lookAt(host, `${out}/${path}`)).mark
        : undefined;
      if (known && known.key === key && known.sha256 === there) {
        packs.push({ ...known, stamp: stampOf(host, `${out}/${path}`) });
        continue;
      }
      const bytes = await bytesOf(host, out, form, files, async (papers) => {
        if (!face.face) throw new TypeError('papers were printed without a face');
        return printTapTaiLieu(wishOf(set), papers, face.face);
      });
      const hash = sha256(bytes);
      const own =
        there === undefined || there === hash || [known?.sha256, packing.wrote.get(path)].includes(there);
      if (!own && !packing.overwrite) {
        diagnostics.push(problem('workspace/goi-da-sua', fileSpan(`${out}/${path}`)));
        if (known) kept.push(known);
        continue;
      }
      if (there !== hash) {
        await host.replace([{ path: `${out}/${path}`, bytes }]);
        written.push(`${out}/${path}`);
      }
      packs.push({ path, key, sha256: hash, size: bytes.length, stamp: stampOf(host, `${out}/${path}`) });
    }
  }
  const entries = packs.map(({ path, sha256: hash, size }) => ({
    path,
    sha256: hash,
    size,
    source: workspaceFile,
  }));
  return { packs: [...packs, ...kept], entries, written, diagnostics };
}

/** What decides the bytes of a pack: `face` is the mark of the fonts, `files` what goes into it. */
export function packKey(
  face: string,
  set: Goi,
  form: Form,
  files: readonly Pick<ManifestEntry, 'path' | 'sha256'>[],
): string {
  const hashes = files.map((file) => [file.path, file.sha256]);
  const parts = [version, face, set.id, wishOf(set), form, hashes];
  return sha256(JSON.stringify(parts));
}

function wishOf({ ten, co_quan, dong_cuoi, bia, muc_luc }: Goi) {
  return { ten, co_quan, dong_cuoi, bia, muc_luc };
}

/** Whether every pack is there as it was written; a stamp as young as the state itself says nothing. */
export async function packsStand(
  host: Host,
  out: string,
  packs: readonly KeptPack[],
  written: bigint,
): Promise<boolean> {
  const stamps = host.stamps(packs.map(({ path }) => `${out}/${path}`));
  for (const [at, pack] of packs.entries()) {
    const now = stamps[at];
    if (!now) return false;
    if (now.text === pack.stamp && now.changed < written) continue;
    if ((await lookAt(host, `${out}/${pack.path}`)).mark !== pack.sha256) return false;
  }
  return true;
}

/** Why a pack cannot be made. */
export function faultsOf(
  { id, span, dang }: Goi,
  { jobs, empty }: ReturnType<typeof membersOf<Job>>,
  { jobs: all, printed, unsure }: Pick<Packing, 'jobs' | 'printed' | 'unsure'>,
  out: string,
): readonly Diagnostic[] {
  const taken = all.find(({ stem }) => stem.toLowerCase() === `${out}/${id}`.toLowerCase());
  const missing = jobs.filter(({ stem, file }) => unsure.has(file) || (printed.get(stem) ?? []).length === 0);
  return [
    ...empty.map(({ value, span: at }) => problem('workspace/goi-trong', at, { van_ban: value })),
    ...(taken && dang.includes('pdf') ? [problem('workspace/goi-trung-ten', span, { goi: id })] : []),
    ...[...new Set(missing.map(({ file }) => file))].map((file) =>
      problem('workspace/goi-thieu', span, { goi: id, tap_tin: file }),
    ),
  ];
}

async function bytesOf(
  host: Host,
  out: string,
  form: Form,
  files: readonly ManifestEntry[],
  merge: (papers: readonly Uint8Array[]) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const wanted = form === 'zip' ? files : files.filter(({ path }) => path.endsWith('.pdf'));
  const read = await Promise.all(
    wanted.map(async ({ path: name }) => ({ name, bytes: await host.read(`${out}/${name}`) })),
  );
  return form === 'zip' ? zipFiles(read) : merge(read.map(({ bytes }) => bytes));
}

function stampOf(host: Host, path: string): string {
  return host.stamps([path])[0]?.text ?? '';
}
