import { type Host, HostError } from '../base/host.ts';
import { version } from '../base/version.ts';
import type { Job } from './jobs.ts';
import type { Shard } from './shard.ts';
import type { KeptOutput } from './state.ts';

/** One file of the pack. `path` is seen from the output folder, `source` from the workspace root. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly source: string;
}

export interface Manifest {
  readonly danvan: string;
  /** `2/3`, where this is one of several. */
  readonly shard?: string;
  readonly outputs: readonly ManifestEntry[];
}

export const manifestName = 'manifest.json';

/** The manifest of a whole build, or of one shard of it. */
export function manifestFile(shard: Shard | undefined): string {
  return shard ? `manifest.${shard.index}-of-${shard.of}.json` : manifestName;
}

/** The outputs of one paper. */
export type PrintedOutputs = readonly Pick<KeptOutput, 'format' | 'sha256' | 'size'>[];

/** What a manifest says of a paper; nothing where it was not printed. `out` is the output folder. */
export function entriesOf(
  root: string,
  out: string,
  { file, stem }: Job,
  outputs: PrintedOutputs,
): readonly ManifestEntry[] {
  const source = file.slice(root.length).replace(/^\//, '');
  return outputs.map(({ format, sha256, size }) => {
    return { path: `${stem.slice(out.length + 1)}.${format}`, sha256, size, source };
  });
}

/** A manifest as its bytes: sorted, so that the same outputs give the same file. */
export function printManifest(entries: readonly ManifestEntry[], shard?: Shard): Uint8Array {
  const outputs = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = shard
    ? { danvan: version, shard: `${shard.index}/${shard.of}`, outputs }
    : { danvan: version, outputs };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** A manifest that danvan wrote; undefined where there is none or it is none. */
export async function readManifest(host: Host, file: string): Promise<Manifest | undefined> {
  try {
    const read: Manifest = JSON.parse(new TextDecoder().decode(await host.read(file)));
    const sound =
      typeof read?.danvan === 'string' && Array.isArray(read.outputs) && read.outputs.every(isEntry);
    return sound ? read : undefined;
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the manifest of an earlier build says was written: SHA-256 by path seen from the output folder. */
export async function writtenBefore(host: Host, out: string): Promise<ReadonlyMap<string, string>> {
  const manifest = await readManifest(host, `${out}/${manifestName}`);
  return new Map((manifest?.outputs ?? []).map(({ path, sha256 }) => [path, sha256]));
}

function isEntry(entry: Partial<ManifestEntry> | null): boolean {
  return (
    typeof entry?.path === 'string' &&
    typeof entry.sha256 === 'string' &&
    typeof entry.size === 'number' &&
    typeof entry.source === 'string'
  );
}
