import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { version } from '../base/version.ts';
import { lookAt } from '../pipeline/mark.ts';
import {
  type ManifestEntry,
  manifestFile,
  manifestName,
  printManifest,
  readManifest,
  writtenBefore,
} from './manifest.ts';
import type { OfficePaths } from './office.ts';
import { makePacks, type Packed } from './packs.ts';
import { survey, unsure } from './survey.ts';

/**
 * Makes the packs out of what the shards printed, and one manifest of those that the shards left in the output folder, and takes theirs away. Refused where one is
 * missing or of another danvan, where two shards made the same file, and where a file is not the one they tell of.
 */
export async function mergeManifests(
  host: Host,
  root: string,
  office: OfficePaths,
): Promise<readonly Diagnostic[]> {
  const out = resolvePath(root, office.ra);
  const names = (await host.stat(out))?.kind === 'folder' ? await host.list(out) : [];
  const of = names
    .map((name) => Number(/^manifest\.\d+-of-(\d+)\.json$/.exec(name)?.[1] ?? 0))
    .reduce((a, b) => Math.max(a, b), 0);
  if (of === 0) return [problem('workspace/khong-co-phan', fileSpan(out))];
  const found: Diagnostic[] = [];
  const entries = new Map<string, ManifestEntry>();
  for (let index = 1; index <= of; index += 1) {
    const file = `${out}/${manifestFile({ index, of })}`;
    const manifest = await readManifest(host, file);
    if (!manifest) found.push(problem('workspace/thieu-phan', fileSpan(file), { phan: `${index}/${of}` }));
    else if (manifest.danvan !== version)
      found.push(
        problem('workspace/phan-khac-danvan', fileSpan(file), { co: manifest.danvan, can: version }),
      );
    for (const entry of manifest?.outputs ?? []) {
      const path = `${out}/${entry.path}`;
      if (entries.has(entry.path)) found.push(problem('workspace/phan-trung', fileSpan(path)));
      else if ((await lookAt(host, path)).mark !== entry.sha256)
        found.push(problem('workspace/phan-lech', fileSpan(path)));
      entries.set(entry.path, entry);
    }
  }
  if (found.length > 0) return found;
  const packed = await packsOf(host, root, office, [...entries.values()]);
  if (packed.diagnostics.length > 0) return packed.diagnostics;
  const bytes = printManifest([...entries.values(), ...packed.entries]);
  await host.replace([{ path: `${out}/${manifestName}`, bytes }]);
  for (let index = 1; index <= of; index += 1) await host.remove(`${out}/${manifestFile({ index, of })}`);
  return [];
}

/** The packs of a workspace whose papers lie printed in the output folder. */
async function packsOf(
  host: Host,
  root: string,
  office: OfficePaths,
  entries: readonly ManifestEntry[],
): Promise<Packed> {
  const out = resolvePath(root, office.ra);
  const now = await survey(host, root, undefined);
  const { jobs } = now;
  const printed = new Map<string, ManifestEntry[]>();
  for (const entry of entries) {
    const stem = `${out}/${entry.path.replace(/\.(?:docx|pdf)$/, '')}`;
    printed.set(stem, [...(printed.get(stem) ?? []), entry]);
  }
  const wrote = await writtenBefore(host, out);
  return makePacks(host, root, office, {
    jobs,
    printed,
    unsure: unsure(now),
    before: [],
    wrote,
    overwrite: false,
  });
}
