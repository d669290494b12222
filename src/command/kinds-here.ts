import { nearest } from '../base/suggest.ts';
import type { Kind } from '../model/kind.ts';
import { allKinds } from '../pipeline/kinds.ts';
import { Library } from '../pipeline/library.ts';
import { workspaceRoot } from '../pipeline/root.ts';
import type { Talk } from './talk.ts';

/** The kinds that a paper at a place may be of, and the root of its workspace. */
export async function kindsHere({ host }: Talk, paper: string) {
  const root = await workspaceRoot(host, paper);
  return { root, kinds: await allKinds(new Library(host), paper, root) };
}

/** The kind asked for; undefined, with the nearest one named, where there is none. */
export function kindCalled(talk: Talk, kinds: readonly Kind[], id: string): Kind | undefined {
  const kind = kinds.find((each) => each.id === id);
  if (!kind) {
    const ids = kinds.map((each) => each.id);
    talk.complain('command/loai-la', '', { loai: id, goi_y: nearest(id, ids) ?? '', co: ids.join(', ') });
  }
  return kind;
}
