import type { Fix } from '../base/fix.ts';
import { remembered } from '../base/remember.ts';
import { allMatches } from './matches.ts';
import type { Prose } from './paper.ts';
import { quotedIn } from './quoted.ts';
import type { Finding } from './rule.ts';

export interface Hit {
  readonly piece: Prose;
  readonly match: RegExpExecArray;
}

/**
 * Every place of a pattern (with flag `g`) in what a paper prints. Left out: text printed exactly as given, and, unless
 * `quotations`, the words of others between quotation marks. `hint`: a plainer pattern, without flag `g`, that every text
 * with a match fits; where none does, V8 need not compile the other, which costs more than looking.
 */
export function* everyMatch(
  prose: readonly Prose[],
  pattern: RegExp,
  { quotations = false, hint }: { readonly quotations?: boolean; readonly hint?: RegExp } = {},
): Iterable<Hit> {
  for (const piece of prose) {
    if (piece.nguyen_van || hint?.test(piece.text) === false) continue;
    let quoted: ((index: number) => boolean) | undefined;
    for (const match of matchesOf(pattern, piece.text)) {
      if (!quotations) {
        quoted ??= quotedIn(piece.text);
        if (quoted(match.index)) continue;
      }
      yield { piece, match };
    }
  }
}

type Matches = readonly RegExpExecArray[];

/** Characters remembered for each of the many patterns: what the letters of a mail merge share, at least. */
const room = 1 << 11;

const searches = new WeakMap<RegExp, (text: string) => Matches>();

/** Every match of a pattern in a text. Most texts of a batch are the same from paper to paper. */
function matchesOf(pattern: RegExp, text: string): Matches {
  let search = searches.get(pattern);
  if (search === undefined) {
    search = remembered((own) => allMatches(pattern, own), room);
    searches.set(pattern, search);
  }
  return search(text);
}

/** What would stand in place of a finding's characters. */
export interface Change {
  readonly text: string;
  readonly safe: boolean;
}

/** A finding at text[from, to) of a printed paragraph; its fix changes no more characters than differ. */
export function finding(
  piece: Prose,
  from: number,
  to: number,
  params: Readonly<Record<string, string | number>> = {},
  change?: Change,
): Finding {
  return {
    span: piece.span(from, to),
    path: piece.path,
    params,
    fix: change && fixOf(piece, from, to, change),
  };
}

function fixOf(piece: Prose, from: number, to: number, { text, safe }: Change): Fix | undefined {
  const old = piece.text.slice(from, to);
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, text.length) - head;
  while (tail < most && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const edit = piece.edit(from + head, to - tail, text.slice(head, text.length - tail));
  return edit && { edits: [edit], safe };
}
