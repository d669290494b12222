import type { Pt } from '../base/units.ts';
import { breaking, breaksWithin } from './break-points.ts';
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
  readonly spaces: readonly Part[];
  /** Characters, spaces included. */
  readonly length: number;
  /** Ends with a slash and nothing after it. */
  readonly slash: boolean;
  /** Begins with a mark that no line should begin with. */
  readonly closing: boolean;
  /** The author ends the line here. */
  readonly last: boolean;
}

const closes = /^[;,.:!?)\]}/]/;

function word(parts: readonly Part[], spaces: readonly Part[], last: boolean): Word {
  const length = [...parts, ...spaces].reduce((total, part) => total + part.text.length, 0);
  const slash = spaces.length === 0 && !last && parts.at(-1)?.text.endsWith('/') === true;
  const closing = closes.test(parts[0]?.text ?? '');
  return { parts, spaces, length, slash, closing, last };
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
        const looked = breaking.test(chunk) ? chunk.length : 1;
        for (let i = 0; i < looked; i += 1) {
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

/**
 * Cuts a word between characters, marks kept with their letters: what fits into `room`, at least one character where
 * `force`, and what is left, undefined where all fits.
 */
export function cutWord(
  whole: Word,
  room: Pt,
  force: boolean,
): readonly [Word | undefined, Word | undefined] {
  const head: Part[] = [];
  let width = 0;
  for (const [index, part] of whole.parts.entries()) {
    let end = 0;
    for (const [character] of part.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const wide = part.cast.width(character);
      if (width + wide > room && !(force && head.length === 0 && end === 0)) {
        if (end > 0) head.push(partOf(part.text.slice(0, end), part.cast));
        const left = [partOf(part.text.slice(end), part.cast), ...whole.parts.slice(index + 1)];
        return [head.length > 0 ? word(head, [], false) : undefined, word(left, whole.spaces, whole.last)];
      }
      width += wide;
      end += character.length;
    }
    head.push(part);
  }
  return [whole, undefined];
}
