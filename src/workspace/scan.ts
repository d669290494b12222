import type { Host } from '../base/host.ts';
import { isInside, resolvePath } from '../base/path.ts';
import { directoryName } from '../pipeline/directory.ts';
import { staysInside, workspaceFile } from '../pipeline/root.ts';
import type { OfficePaths } from './office.ts';

/** A YAML file that may be a paper. */
export interface Source {
  readonly file: string;
  /** Its path below the source folder that named it. */
  readonly below: string;
}

export interface Scanned {
  readonly sources: readonly Source[];
  /** Links that lead out of the workspace: not followed. */
  readonly outside: readonly string[];
  /** Folders that were looked into. */
  readonly folders: readonly string[];
}

/**
 * Every YAML file under the source folders, sorted. Left out: hidden names, node_modules, templates, outputs,
 * danvan.yaml, danh-ba.yaml, and folders that are workspaces of their own. Linked folders are not followed.
 */
export async function scan(host: Host, root: string, paths: OfficePaths): Promise<Scanned> {
  const out = resolvePath(root, paths.ra);
  const found = new Map<string, string>();
  const links = new Set<string>();
  const folders = new Set<string>();
  const walk = (folder: string, base: string, wanted: (path: string) => boolean): void => {
    const entries = host.entries(folder);
    const own = entries.some(({ name }) => name === workspaceFile || name === '.git');
    if (own && folder !== root) return;
    folders.add(folder);
    for (const { name, kind } of entries) {
      const path = `${folder}/${name}`;
      if (kind === 'folder') {
        if (!isSkipped(name) && name !== paths.mau && path !== out) walk(path, base, wanted);
      } else if (/\.ya?ml$/i.test(name) && !isSkipped(name) && !isShared(name) && wanted(path)) {
        if (kind === 'link') links.add(path);
        if (kind !== 'other' && !found.has(path)) found.set(path, path.slice(base.length + 1));
      }
    }
  };
  for (const source of paths.nguon) {
    const { base, wanted } = rangeOf(resolvePath(root, source));
    if (!isInside(root, base)) continue;
    const stat = await host.stat(base);
    if (stat?.kind === 'folder') walk(base, base, wanted);
    else if (stat?.kind === 'file') found.set(base, base.slice(base.lastIndexOf('/') + 1));
  }
  const outside: string[] = [];
  for (const link of links) {
    if (await staysInside(host, root, link)) continue;
    outside.push(link);
    found.delete(link);
  }
  const sources = [...found].map(([file, below]) => ({ file, below }));
  return { sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)), outside, folders: [...folders] };
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isShared(name: string): boolean {
  return name === workspaceFile || name === directoryName;
}

/** A folder, file or glob as the folder that it starts in and what it takes of it: `*` within a name, `**` across. */
export function rangeOf(path: string): { base: string; wanted: (path: string) => boolean } {
  const glob = path.search(/[*?]/);
  if (glob < 0) return { base: path, wanted: () => true };
  const base = path.slice(0, path.lastIndexOf('/', glob));
  const pattern = path.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    return part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
  });
  const whole = new RegExp(`^${pattern}$`);
  return { base, wanted: (each) => whole.test(each) };
}
