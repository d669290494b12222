import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { fileSpan } from '../base/span.ts';
import { version } from '../base/version.ts';
import { lookAt } from '../pipeline/mark.ts';
import { type ManifestEntry, manifestFile, manifestName, printManifest, readManifest } from './manifest.ts';

/**
 * Makes one manifest of those that the shards left in the output folder, and takes theirs away. Refused where one is
 * missing or of another danvan, where two shards made the same file, and where a file is not the one they tell of.
 */
export async function mergeManifests(host: Host, out: string): Promise<readonly Diagnostic[]> {
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
  await host.replace([{ path: `${out}/${manifestName}`, bytes: printManifest([...entries.values()]) }]);
  for (let index = 1; index <= of; index += 1) await host.remove(`${out}/${manifestFile({ index, of })}`);
  return [];
}
