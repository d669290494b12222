import type { CalendarDate } from '../base/calendar.ts';
import { type Host, HostError, type Signal, type Stat } from '../base/host.ts';
import { dirname } from '../base/path.ts';
import { type Disk, replaceFiles } from './replace.ts';

/** The acts that can be made to fail. */
export type Act = 'read' | 'stat' | 'list' | 'makeFolder' | 'create' | 'keep' | 'rename' | 'remove' | 'put';

/** A planted failure: `act` on `path` (for a rename, its target; for create, any file of that folder) is refused. */
export interface Failure {
  readonly act: Act;
  readonly path: string;
  readonly code: string;
  /** How many times; absent: always. */
  readonly times?: number;
}

export interface MemorySetup {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links: path → where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  readonly failures?: readonly Failure[];
  readonly today?: CalendarDate;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly home?: Host['home'];
  readonly terminal?: boolean;
  /** Processes that run beside this one. */
  readonly running?: readonly number[];
  /** Workers; absent: none, the caller does the work. */
  readonly crew?: Host['crew'];
}

/** A host that is all in memory, for tests: what is on its disk and what was said can be looked at. */
export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>;
  readonly said: { out: string; err: string };
  /** Every act on the disk, in order: `rename /w/plan.docx`. */
  readonly acts: string[];
  text(file: string): string | undefined;
  /** Sends a signal to whoever listens. */
  signal(signal: Signal): void;
  /** Writes a file as a person would, or takes it away, and tells whoever follows it. */
  save(path: string, text: string | undefined): void;
}

export function memoryHost(setup: MemorySetup = {}): MemoryHost {
  const files = new Map(Object.entries(setup.files ?? {}).map(([path, held]) => [path, bytesOf(held)]));
  const links = new Map(Object.entries(setup.links ?? {}));
  const folders = new Set<string>(['/']);
  const left = (setup.failures ?? []).map((f) => ({ ...f, times: f.times ?? Number.POSITIVE_INFINITY }));
  const acts: string[] = [];
  const said = { out: '', err: '' };

  const enter = (act: Act, path: string): void => {
    acts.push(`${act} ${path}`);
    const failure = left.find(
      (f) =>
        f.act === act && f.times > 0 && (f.path === path || (act === 'create' && f.path === dirname(path))),
    );
    if (!failure) return;
    failure.times -= 1;
    throw new HostError(failure.code, path);
  };
  const isFolder = (path: string): boolean =>
    folders.has(path) || [...files.keys(), ...links.keys()].some((f) => f.startsWith(`${path}/`));
  const follow = (path: string): string => links.get(path) ?? path;
  const held = (path: string): Uint8Array => {
    const bytes = files.get(follow(path));
    if (!bytes) throw new HostError(isFolder(path) ? 'EISDIR' : 'ENOENT', path);
    return bytes;
  };

  const clock = logicalClock();
  for (const bytes of files.values()) clock.of(bytes);
  const list = (folder: string): string[] => {
    if (files.has(folder)) throw new HostError('ENOTDIR', folder);
    if (!isFolder(folder)) throw new HostError('ENOENT', folder);
    const start = folder === '/' ? '/' : `${folder}/`;
    const inside = [...files.keys(), ...links.keys(), ...folders].filter(
      (f) => f !== folder && f.startsWith(start),
    );
    return [...new Set(inside.map((f) => f.slice(start.length).split('/')[0] ?? ''))].sort();
  };
  const listeners = new Set<(signal: Signal) => void>();
  const watchers = new Set<{ heard(paths: readonly string[]): void; followed: Set<string> }>();

  const disk: Disk = {
    tag: 'memory',
    async create(path, bytes) {
      if (files.has(path)) throw new HostError('EEXIST', path);
      if (!isFolder(dirname(path))) throw new HostError('ENOENT', path);
      files.set(path, bytes.slice(0, Math.floor(bytes.length / 2)));
      enter('create', path);
      files.set(path, bytes.slice());
    },
    async keep(path, copy) {
      enter('keep', path);
      if (files.has(copy)) throw new HostError('EEXIST', copy);
      files.set(copy, held(path));
    },
    async rename(from, to) {
      enter('rename', to);
      const bytes = held(from);
      if (isFolder(to)) throw new HostError('EISDIR', to);
      files.set(to, bytes);
      clock.of(bytes);
      files.delete(from);
    },
    async remove(path) {
      enter('remove', path);
      if (!files.delete(path)) throw new HostError('ENOENT', path);
    },
    async wait() {},
  };

  return {
    files,
    said,
    acts,
    text: (file) => {
      const bytes = files.get(file);
      return bytes && new TextDecoder().decode(bytes);
    },
    cwd: setup.cwd ?? '/w',
    home: setup.home ?? { templates: '/danvan/templates', fonts: '/danvan/fonts' },
    async read(file) {
      enter('read', file);
      return held(file).slice();
    },
    async stat(path): Promise<Stat | undefined> {
      enter('stat', path);
      if (links.has(path)) return { kind: 'link', size: 0 };
      const bytes = files.get(path);
      if (bytes) return { kind: 'file', size: bytes.length };
      return isFolder(path) ? { kind: 'folder', size: 0 } : undefined;
    },
    async list(folder) {
      enter('list', folder);
      return list(folder);
    },
    async realpath(path) {
      const to = follow(path);
      if (!files.has(to) && !isFolder(to)) throw new HostError('ENOENT', path);
      return to;
    },
    async makeFolder(folder) {
      enter('makeFolder', folder);
      if (files.has(folder)) throw new HostError('EEXIST', folder);
      folders.add(folder);
    },
    replace: (wanted) => replaceFiles(disk, wanted),
    async put(file, bytes) {
      enter('put', file);
      files.set(file, bytes.slice());
      clock.of(held(file));
    },
    remove: (file) => disk.remove(file),
    entries(folder) {
      enter('list', folder);
      const at = (name: string): string => `${folder === '/' ? '' : folder}/${name}`;
      const kind = (path: string) => (links.has(path) ? 'link' : files.has(path) ? 'file' : 'folder');
      return list(folder).map((name) => ({ name, kind: kind(at(name)) }));
    },
    stamps: (paths) =>
      paths.map((path) => {
        enter('stat', path);
        const bytes = files.get(follow(path));
        if (bytes) return { text: String(clock.of(bytes)), changed: clock.of(bytes) };
        return isFolder(path) ? { text: list(path).join('/'), changed: 0n } : undefined;
      }),
    async lock(file) {
      enter('create', file);
      const other = Number(new TextDecoder().decode(files.get(file)));
      if (setup.running?.includes(other)) return { held: false, pid: other, machine: 'memory' };
      files.set(file, bytesOf('1'));
      return { held: true, since: clock.of(held(file)), release: async () => void files.delete(file) };
    },
    alive: (pid) => setup.running?.includes(pid) ?? false,
    onSignal(act) {
      listeners.add(act);
      return () => listeners.delete(act);
    },
    signal: (signal) => {
      for (const act of listeners) act(signal);
    },
    watch(heard) {
      const watcher = { heard, followed: new Set<string>() };
      watchers.add(watcher);
      return {
        async follow(paths) {
          const fresh = [...paths].some((path) => !watcher.followed.has(path));
          watcher.followed = new Set(paths);
          return fresh;
        },
        async close() {
          watchers.delete(watcher);
        },
      };
    },
    save(path, text) {
      if (text === undefined) files.delete(path);
      else files.set(path, bytesOf(text));
      for (const { heard, followed } of watchers) {
        if (followed.has(path) || followed.has(`${dirname(path)}/`)) heard([path]);
      }
    },
    cores: 1,
    crew: setup.crew ?? (() => undefined),
    today: () => setup.today ?? { year: 2026, month: 1, day: 5 },
    clock: () => ({ processor: 0, clock: 0 }),
    env: (name) => setup.env?.[name],
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    terminal: setup.terminal ?? false,
  };
}

/** Gives each content the moment at which it was first seen. */
function logicalClock() {
  const seen = new WeakMap<Uint8Array, bigint>();
  let now = 0n;
  return {
    of(bytes: Uint8Array): bigint {
      const known = seen.get(bytes);
      if (known !== undefined) return known;
      now += 1n;
      seen.set(bytes, now);
      return now;
    },
  };
}

function bytesOf(held: string | Uint8Array): Uint8Array {
  return typeof held === 'string' ? new TextEncoder().encode(held) : held;
}
