import { statSync } from 'node:fs';
import type { Watch } from '../base/host.ts';
import { dirname, foldersUp } from '../base/path.ts';

/** Milliseconds of quiet after which what has changed is told: one save of an editor is several acts. */
const quiet = 40;

/**
 * Follows paths by the folders that they stand in, or would stand in, so that a file that comes, or comes in the place
 * of another, is noticed like one that is written.
 */
export function startWatch(heard: (paths: readonly string[]) => void): Watch {
  let followed = new Followed([]);
  /** `folder path`: what some watcher covers. */
  const covered = new Set<string>();
  const closing: (() => Promise<void>)[] = [];
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (): void => {
    const paths = [...waiting].sort();
    waiting.clear();
    heard(paths);
  };
  const note = (path: string): void => {
    if (!followed.concerns(path)) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  const cover = async (folders: readonly string[], paths: readonly string[]): Promise<void> => {
    const { watch } = await import('chokidar');
    const own = new Followed(paths);
    const starts = new Set(folders);
    const watcher = watch([...folders], {
      ignoreInitial: true,
      depth: 0,
      ignored: (path) => !starts.has(slashes(path)) && !own.concerns(slashes(path)),
    });
    closing.push(() => watcher.close());
    watcher.on('all', (event, path) => {
      const at = slashes(path);
      if (event === 'unlinkDir') {
        for (const key of covered) if (key.startsWith(`${at} `)) covered.delete(key);
      }
      note(at);
    });
    // A folder that cannot be watched is as good as one where nothing happens.
    watcher.on('error', () => undefined);
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  };

  return {
    async follow(paths) {
      followed = new Followed(paths);
      const folders = new Set<string>();
      const fresh: string[] = [];
      for (const path of paths) {
        const folder = nearestFolder(path);
        const key = `${folder} ${path}`;
        if (covered.has(key)) continue;
        covered.add(key);
        folders.add(folder);
        fresh.push(path);
      }
      if (fresh.length > 0) await cover([...folders], fresh);
      return fresh.length > 0;
    },
    async close() {
      clearTimeout(timer);
      await Promise.all(closing.map((close) => close()));
    },
  };
}

/** Paths that are followed; one that ends in `/` is a folder whose names count. */
class Followed {
  private readonly paths: ReadonlySet<string>;
  private readonly above: ReadonlySet<string>;

  constructor(paths: Iterable<string>) {
    this.paths = new Set(paths);
    const folders = new Set([...this.paths].map((path) => dirname(path)));
    this.above = new Set([...folders].flatMap((folder) => foldersUp(folder, '/')));
  }

  /** Whether something at a path has to do with what is followed: itself, a name in a folder, a folder above. */
  concerns(path: string): boolean {
    return (
      [path, `${path}/`, `${dirname(path)}/`].some((each) => this.paths.has(each)) || this.above.has(path)
    );
  }
}

/** The folder that a path stands in, or the nearest above it that is there. */
function nearestFolder(path: string): string {
  const start = path.endsWith('/') ? path.slice(0, -1) : dirname(path);
  const isFolder = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return foldersUp(start, '/').find(isFolder) ?? '/';
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
