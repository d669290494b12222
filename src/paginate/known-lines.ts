import { Memory } from '../base/remember.ts';
import type { Run } from '../block/page.ts';
import type { Face } from '../face/face.ts';

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
