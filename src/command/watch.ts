import type { Signal } from '../base/host.ts';
import { shortPath } from '../base/path.ts';
import type { Words } from './command.ts';
import { type Exit, exit } from './exit.ts';
import type { Talk } from './talk.ts';

/** What one printing came to, for whoever follows it. */
export interface Round {
  /** What it read or looked for, absolute; a path that ends in `/` is a folder whose names count. */
  readonly paths: ReadonlySet<string>;
  /** How many papers were printed. */
  readonly printed: number;
}

/**
 * Prints, then prints again whenever something that the last printing read has changed, until a signal comes. `print` is
 * told what has changed; undefined: it has to see for itself, since nothing was followed yet.
 */
export async function watchAndPrint(
  talk: Talk,
  print: (changed: ReadonlySet<string> | undefined) => Promise<Round>,
): Promise<Exit> {
  const { host, lang } = talk;
  const waiting = new Set<string>();
  let signal: Signal | undefined;
  let wake = (): void => undefined;
  const watch = host.watch((paths) => {
    for (const path of paths) waiting.add(path);
    wake();
  });
  const end = host.onSignal((each) => {
    signal ??= each;
    wake();
  });
  let told = -1;
  let changed: ReadonlySet<string> | undefined;
  while (!signal) {
    const { paths, printed } = await print(changed);
    if (changed && printed > 0) {
      const names = [...changed].map((path) => shortPath(host.cwd, path)).join(', ');
      host.err(`${words.again[lang](names, printed)}\n`);
    }
    changed = undefined;
    // What changed before it was followed is seen by printing once more.
    if (signal || (await watch.follow(paths))) continue;
    const files = [...paths].filter((path) => !path.endsWith('/')).length;
    if (files !== told) host.err(`${words.idle[lang](files)}\n`);
    told = files;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (signal || waiting.size > 0) resolve();
    });
    changed = new Set(waiting);
    waiting.clear();
  }
  end();
  await watch.close();
  host.err(`${stopped[lang]}\n`);
  return signal === 'SIGINT' ? exit.interrupted : exit.ended;
}

/** Whether what was read has to do with what has changed: a file, a name in a folder that was listed, a folder above. */
export function isTouched(reads: Iterable<string>, changed: ReadonlySet<string>): boolean {
  for (const path of reads) {
    for (const each of changed) {
      if (path === each || path === `${each}/` || path.startsWith(`${each}/`)) return true;
      if (path.endsWith('/') && path === each.slice(0, each.lastIndexOf('/') + 1)) return true;
    }
  }
  return false;
}

const words = {
  idle: {
    vi: (files: number) => `Đang theo dõi ${files} tệp; bấm Ctrl-C để dừng.`,
    en: (files: number) => `Watching ${files} files; Ctrl-C stops.`,
  },
  again: {
    vi: (names: string, papers: number) => `${names} đã đổi → in lại ${papers} văn bản.`,
    en: (names: string, papers: number) => `${names} changed → ${papers} printed again.`,
  },
};

const stopped: Words = { vi: 'Đã dừng theo dõi.', en: 'Stopped watching.' };
