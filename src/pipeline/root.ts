import { type Host, HostError } from '../base/host.ts';
import { dirname, foldersUp, resolvePath } from '../base/path.ts';

/** The file at the root of an office's workspace. */
export const workspaceFile = 'danvan.yaml';

/** What makes a folder the root of a workspace. */
const marks = [workspaceFile, '.git'];

/**
 * The folder that bounds what a paper may read: the nearest parent that holds danvan.yaml or .git, otherwise the
 * paper's own folder.
 */
export async function workspaceRoot(host: Host, file: string): Promise<string> {
  const own = dirname(file);
  for (const folder of foldersUp(own, '/')) {
    for (const mark of marks) {
      if (await host.stat(resolvePath(folder, mark))) return folder;
    }
  }
  return own;
}

/** True where a path, with its symbolic links followed, lies inside the root. */
export async function staysInside(host: Host, root: string, path: string): Promise<boolean> {
  try {
    const [realRoot, real] = [await host.realpath(root), await host.realpath(path)];
    return real === realRoot || real.startsWith(`${realRoot.replace(/\/$/, '')}/`);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
