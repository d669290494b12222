import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { type FolderEntry, HostError, type Stamp, type Stat } from '../base/host.ts';
import { codeOf } from './refusal.ts';

/** The entries of a folder, sorted; read at once, since thousands of small waits cost more than they free. */
export function entries(folder: string): readonly FolderEntry[] {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    return found
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    throw new HostError(codeOf(error), folder);
  }
}

/** The stamps of files, links followed: a file that another takes the place of has another inode. */
export function stamps(paths: readonly string[]): readonly (Stamp | undefined)[] {
  return paths.map((path) => {
    try {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (!found)
        return lstatSync(path, { throwIfNoEntry: false }) ? { text: 'link', changed: 0n } : undefined;
      const { size, ino, mtimeNs, ctimeNs } = found;
      const touched = ctimeNs > mtimeNs;
      return { text: `${size}.${ino}.${mtimeNs}.${ctimeNs}`, changed: touched ? ctimeNs : mtimeNs };
    } catch (error) {
      if (codeOf(error) === 'ENOTDIR') return undefined;
      throw new HostError(codeOf(error), path);
    }
  });
}

/** What a path is, of itself. */
export function kindOf(found: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Stat['kind'] {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
}
