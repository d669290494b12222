import { Derived } from '../base/derived.ts';
import { Memory } from '../base/remember.ts';
import type { Block, Style } from '../block/block.ts';
import type { Run } from '../block/page.ts';
import type { Face } from '../face/face.ts';
import type { Strip } from './strip.ts';

/** The runs of every line of a paragraph, x counted from the left edge of its column. */
export type SetLines = readonly (readonly Run[])[];

/** Characters of the paragraphs whose lines are remembered for a face, at most twice over. */
const room = 1 << 14;

const known = new WeakMap<Face, Memory<string, SetLines>>();

/** The lines of the latest paragraphs set in a face, by all that decides them: papers of a batch share most of theirs. */
export function knownLines(face: Face): Memory<string, SetLines> {
  const lines = known.get(face) ?? new Memory<string, SetLines>(room);
  known.set(face, lines);
  return lines;
}

/** The strips of blocks among the styles of their sheet. */
type KnownStrips = Derived<readonly Style[], Block, readonly Strip[]>;

const strips = new WeakMap<Face, KnownStrips>();

/** The strips of blocks that sheets have in common, set in a face. */
export function knownStrips(face: Face): KnownStrips {
  const own: KnownStrips = strips.get(face) ?? new Derived();
  strips.set(face, own);
  return own;
}
