import { isoDate } from '../base/calendar.ts';
import { Memory } from '../base/remember.ts';
import type { Kind } from '../model/kind.ts';
import type { CheckedPaper, Prose } from './paper.ts';

/** Characters of the paragraphs that are remembered for each kind of paper, at most twice over. */
const room = 1 << 15;

/** What an entry weighs besides its key, in characters. */
const entryWeight = 64;

const known = new WeakMap<Kind, Memory<string, object>>();
const sound = {};

/** The paragraphs of a paper that may hold something for the rules that judge each paragraph by itself. */
export interface Doubtful {
  /** The paper with these paragraphs alone. */
  readonly paper: CheckedPaper;
  /** To be called when all these rules have run: remembers the paragraphs in which none of them pointed at anything. */
  done(): void;
}

/**
 * Leaves out of a paper the paragraphs that were judged before, in this paper or in another of its kind and time, and
 * in which no rule asked for a place. Papers of a batch have most of their paragraphs in common.
 */
export function doubtful(paper: CheckedPaper): Doubtful {
  const { kind, the_thuc, rulebook, ngay, asOf, today } = paper;
  const memory = known.get(kind) ?? new Memory<string, object>(room);
  known.set(kind, memory);
  const frame = [the_thuc, rulebook.id, isoDate(ngay), isoDate(asOf), isoDate(today)].join(' ');
  const fresh: (readonly [key: string, watched: Watched])[] = [];
  const prose: Prose[] = [];
  for (const piece of paper.prose) {
    const { role, field, block, nguyen_van, path, text } = piece;
    const key = `${frame}\n${role}\n${field}\n${block}\n${nguyen_van ? 1 : 0}\n${path}\n${text}`;
    if (memory.get(key) !== undefined) continue;
    const watched = new Watched(piece);
    fresh.push([key, watched]);
    prose.push(watched.piece);
  }
  return {
    paper: { ...paper, prose },
    done() {
      const unsound = new Set(fresh.flatMap(([key, { asked }]) => (asked ? [key] : [])));
      for (const [key] of fresh) if (!unsound.has(key)) memory.set(key, sound, key.length + entryWeight);
    },
  };
}

/** A paragraph that notes whether a rule asks for more than what it says and where on the page it stands. */
class Watched {
  asked = false;
  readonly piece: Prose;

  constructor(piece: Prose) {
    const note = (): void => {
      this.asked = true;
    };
    this.piece = {
      ...piece,
      get scalar() {
        note();
        return piece.scalar;
      },
      span(from, to) {
        note();
        return piece.span(from, to);
      },
      edit(from, to, text) {
        note();
        return piece.edit(from, to, text);
      },
    };
  }
}
