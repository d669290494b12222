import { type Host, HostError } from '../base/host.ts';
import { version } from '../base/version.ts';
import { sha256 } from '../host/hash.ts';
import type { Heading } from './heading.ts';
import type { OfficePaths } from './office.ts';
import type { KeptTable } from './table.ts';

/** The folder of a workspace where danvan keeps what can be made again. */
export const stateFolder = '.danvan';

/** A path that a build looked at: below the root, below danvan's templates (`~/`), or absolute. */
export interface Seen {
  readonly path: string;
  /** What it held: see Held. */
  readonly mark: string;
  /** Its stamp when it held that; empty where a change since could not be told from it. */
  readonly stamp: string;
}

export interface KeptOutput {
  readonly format: 'docx' | 'pdf';
  readonly sha256: string;
  readonly size: number;
  readonly stamp: string;
}

export interface KnownBy {
  /** What its source says of itself: see headingKey. */
  readonly heading: string;
  /** Its number, code and date as printed; empty while it has no number. */
  readonly cited: string;
}

/** A paper as the last build left it. */
export interface KeptPaper {
  readonly file: string;
  readonly stem: string;
  readonly issued: boolean;
  /** The mark of the row of data that it was printed for. */
  readonly row?: string;
  /** Which set of `sets` it read. */
  readonly reads: number;
  readonly key: string;
  readonly content: string;
  /** Today's date had no part in it. */
  readonly dated: boolean;
  readonly warnings: number;
  /** Of an issued paper: what it is known by wherever its source goes. */
  readonly knownBy?: KnownBy;
  readonly outputs: readonly KeptOutput[];
}

/** A pack as the last build left it; `path` is seen from the output folder. */
export interface KeptPack {
  readonly path: string;
  /** What decided its bytes. */
  readonly key: string;
  readonly sha256: string;
  readonly size: number;
  readonly stamp: string;
}

/** What the last build left. Paths as in Seen. */
export interface BuildState {
  readonly today: string;
  readonly paths: OfficePaths;
  readonly seen: readonly Seen[];
  /** Every scanned file with its heading. */
  readonly sources: readonly (readonly [path: string, heading: Heading])[];
  /** What papers read, as places in `seen`. */
  readonly sets: readonly (readonly number[])[];
  readonly papers: readonly KeptPaper[];
  readonly tables: readonly KeptTable[];
  /** Outputs that danvan wrote and that no paper makes any more. */
  readonly left: readonly (readonly [path: string, sha256: string])[];
  readonly packs: readonly KeptPack[];
  /** What the papers were found to say against one another. */
  readonly across: { readonly errors: number; readonly warnings: number };
  /** The mark of manifest.json; empty where the last build did not come to one. */
  readonly manifest: string;
}

export interface LoadedState {
  readonly state: BuildState;
  /** When it was written, as Stamp.changed: what changed later was not yet seen by it. */
  readonly written: bigint;
}

const head = 'danvan-state 2';

export function statePath(root: string): string {
  return `${root}/${stateFolder}/state`;
}

/**
 * The state of the last build; undefined where there is none, or one that was not written whole. Of another danvan, and
 * where everything is to be built again (`afresh`), only what was issued counts.
 */
export async function loadState(host: Host, root: string, afresh = false): Promise<LoadedState | undefined> {
  try {
    const file = statePath(root);
    const [stamp] = host.stamps([file]);
    const bytes = await host.read(file);
    const end = bytes.indexOf(10);
    const body = bytes.subarray(end + 1);
    const title = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)));
    const own = title === titleOf(version, sha256(body));
    if (!stamp || !(own || title === titleOf(title.split(' ')[2] ?? '', sha256(body)))) return undefined;
    const state: BuildState = JSON.parse(new TextDecoder().decode(body));
    return { state: own && !afresh ? state : issuedIn(state), written: stamp.changed };
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function titleOf(danvan: string, hash: string): string {
  return `${head} ${danvan} ${hash}`;
}

/** What was signed is remembered whatever becomes of danvan; everything else is looked at as if for the first time. */
function issuedIn(state: BuildState): BuildState {
  const papers = state.papers.filter(({ issued }) => issued);
  const nothing = { seen: [], sources: [], sets: [], packs: [], across: { errors: 0, warnings: 0 } };
  return { ...state, ...nothing, papers, manifest: '' };
}

export async function saveState(host: Host, root: string, state: BuildState): Promise<void> {
  const body = [...piecesOf(state)].map((piece) => new TextEncoder().encode(piece));
  const title = new TextEncoder().encode(`${titleOf(version, sha256(...body))}\n`);
  const bytes = new Uint8Array(body.reduce((sum, piece) => sum + piece.length, title.length));
  let at = 0;
  for (const piece of [title, ...body]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  await host.replace([{ path: statePath(root), bytes }]);
}

/** Papers that are made text at a time: the text of ten thousand would be held three times over. */
const together = 500;

/** A state as the pieces of its JSON. */
function* piecesOf({ papers, ...rest }: BuildState): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"papers":[`;
  for (let from = 0; from < papers.length; from += together) {
    const part = JSON.stringify(papers.slice(from, from + together)).slice(1, -1);
    yield from === 0 ? part : `,${part}`;
  }
  yield ']}';
}

/** Paths as the state keeps them: a workspace that is moved, or danvan installed elsewhere, is still known. */
export class StatePaths {
  private readonly root: string;
  private readonly home: string;

  constructor(host: Host, root: string) {
    this.root = root === '/' ? '/' : `${root}/`;
    this.home = `${host.home.templates}/`;
  }

  kept(path: string): string {
    if (path.startsWith(this.root)) return path.slice(this.root.length);
    return path.startsWith(this.home) ? `~/${path.slice(this.home.length)}` : path;
  }

  full(path: string): string {
    if (path.startsWith('~/')) return `${this.home}${path.slice(2)}`;
    return path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${this.root}${path}`;
  }
}
