import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import type { Face } from '../face/face.ts';
import { Library } from '../pipeline/library.ts';
import { loadOfficeFace } from '../pipeline/office-face.ts';
import { workspaceRoot } from '../pipeline/root.ts';

export interface LoadedFace {
  readonly face: Face | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The face of each workspace, loaded once however many of its papers are looked at. */
export class FacesByRoot {
  private readonly host: Host;
  private readonly known = new Map<string, Promise<LoadedFace>>();

  constructor(host: Host) {
    this.host = host;
  }

  async of(file: string): Promise<LoadedFace> {
    const root = await workspaceRoot(this.host, file);
    const known = this.known.get(root) ?? this.load(root);
    this.known.set(root, known);
    return known;
  }

  private async load(root: string): Promise<LoadedFace> {
    const library = new Library(this.host);
    return { ...(await loadOfficeFace(library, root)), texts: library.texts };
  }
}
