import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { manifestName, readManifest } from './manifest.ts';
import { type BuildState, StatePaths } from './state.ts';
import { type Survey, unsure } from './survey.ts';

/** Outputs that an earlier build wrote, by its state or its manifest, and that no paper of now makes; with their hashes. */
export async function leftOver(
  host: Host,
  root: string,
  now: Survey,
  before: BuildState | undefined,
): Promise<readonly (readonly [path: string, sha256: string])[]> {
  const paths = new StatePaths(host, root);
  const out = resolvePath(root, now.paths.ra);
  const manifest = await readManifest(host, `${out}/${manifestName}`);
  const wrote = new Map<string, string>();
  const spared = unsure(now);
  for (const { path, sha256, source } of manifest?.outputs ?? []) {
    const full = resolvePath(out, path);
    if (full.startsWith(`${out}/`) && !spared.has(resolvePath(root, source))) wrote.set(full, sha256);
  }
  for (const [path, sha256] of before?.left ?? []) wrote.set(paths.full(path), sha256);
  for (const { file, stem, outputs } of before?.papers ?? []) {
    if (spared.has(paths.full(file))) continue;
    for (const { format, sha256 } of outputs) wrote.set(`${paths.full(stem)}.${format}`, sha256);
  }
  // What was signed is nobody's to take away, whatever became of its source.
  for (const { stem, issued, outputs } of before?.papers ?? []) {
    if (issued) for (const { format } of outputs) wrote.delete(`${paths.full(stem)}.${format}`);
  }
  for (const { path, sha256 } of before?.packs ?? []) wrote.set(resolvePath(out, path), sha256);
  for (const { id, dang } of now.paths.goi) for (const form of dang) wrote.delete(`${out}/${id}.${form}`);
  for (const { stem } of now.jobs) for (const format of ['docx', 'pdf']) wrote.delete(`${stem}.${format}`);
  const stamps = host.stamps([...wrote.keys()]);
  return [...wrote].filter((_, at) => stamps[at]).sort(([a], [b]) => (a < b ? -1 : 1));
}
