import type { Pt } from '../base/units.ts';
import { breaksWithin } from './break-points.ts';
import type { Cast, Piece } from './measure.ts';

/** Characters of one cast within a word. */
export interface Part {
  readonly text: string;
  readonly cast: Cast;
  readonly width: Pt;
}

/** What stands or falls on one line: parts without a break point, and the spaces after them, which may hang. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: Pt;
  readonly spaces: readonly Part[];
  readonly spaceWidth: Pt;
  /** The author ends the line here. */
  readonly last: boolean;
}

function sum(parts: readonly Part[]): Pt {
  return parts.reduce((total, part) => total + part.width, 0);
}

function word(parts: readonly Part[], spaces: readonly Part[], last: boolean): Word {
  return { parts, width: sum(parts), spaces, spaceWidth: sum(spaces), last };
}

/** The words of a paragraph, broken where a line may end. A break inside yields a word, empty where nothing precedes it. */
export function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const text = pieces.map((piece) => (piece.break ? '\n' : piece.text)).join('');
  const words: Word[] = [];
  let parts: Part[] = [];
  let spaces: Part[] = [];
  const close = (last: boolean): void => {
    words.push(word(parts, spaces, last));
    parts = [];
    spaces = [];
  };
  let at = 0;
  for (const piece of pieces) {
    if (piece.break) {
      close(true);
      at += 1;
      continue;
    }
    for (const [chunk] of piece.text.matchAll(/ +|[^ ]+/g)) {
      if (chunk.startsWith(' ')) {
        spaces.push(partOf(chunk, piece.cast));
      } else {
        let from = 0;
        for (let i = 0; i < chunk.length; i += 1) {
          const opens = i === 0 && spaces.length > 0;
          const within = (i > 0 || parts.length > 0) && spaces.length === 0 && breaksWithin(text, at + i);
          if (!opens && !within) continue;
          if (i > from) parts.push(partOf(chunk.slice(from, i), piece.cast));
          close(false);
          from = i;
        }
        parts.push(partOf(chunk.slice(from), piece.cast));
      }
      at += chunk.length;
    }
  }
  close(false);
  return words;
}

function partOf(text: string, cast: Cast): Part {
  return { text, cast, width: cast.width(text) };
}

/** A word too wide for any line, cut into what fits, at least one character a piece, marks kept with their letters. */
export function cutWord(whole: Word, room: Pt): readonly Word[] {
  const cut: Word[] = [];
  let parts: Part[] = [];
  let width = 0;
  for (const part of whole.parts) {
    for (const [character] of part.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const wide = part.cast.width(character);
      if (parts.length > 0 && width + wide > room) {
        cut.push(word(parts, [], false));
        parts = [];
        width = 0;
      }
      parts.push({ text: character, cast: part.cast, width: wide });
      width += wide;
    }
  }
  return [...cut, word(parts, whole.spaces, whole.last)];
}
