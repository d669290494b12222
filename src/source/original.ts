import type { Edit } from '../base/fix.ts';
import { invisible } from './characters.ts';

/**
 * A stretch of a file as it was saved, and what danvan reads of it: CRLF as LF, no byte order mark, no invisible
 * characters, NFC. Offsets are UTF-16 units of the text that `norm` and `raw` are cut from.
 */
interface Piece {
  readonly norm: string;
  readonly raw: string;
  readonly normStart: number;
  readonly rawStart: number;
}

/**
 * Edits of the text that danvan reads, put into the bytes that it was read from; every byte outside them stays. New
 * lines end as the file's do. Undefined where the bytes are no UTF-8, or the edits overlap.
 */
export function spliceBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array | undefined {
  const raw = decoded(bytes);
  if (raw === undefined) return undefined;
  const pieces = piecesOf(raw);
  const lineEnd = /\r\n/.test(raw) ? '\r\n' : '\n';
  let out = '';
  let done = 0;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const start = rawAt(pieces, span.start, 'start');
    const inserts = span.end === span.start && start.before === '';
    const end = inserts ? start : rawAt(pieces, span.end, 'end');
    if (start.at < done) return undefined;
    out += raw.slice(done, start.at) + start.before + text.replaceAll('\n', lineEnd) + end.after;
    done = end.at;
  }
  return new TextEncoder().encode(out + raw.slice(done));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A letter with the marks that are composed with it, invisible characters between them; conjoining Hangul goes along. */
const cluster = new RegExp(
  `\\r\\n|[^\\p{M}\\u1160-\\u11ff](?:(?:${invisible.source})*[\\p{M}\\u1160-\\u11ff])*|[^]`,
  'gu',
);

function piecesOf(raw: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let normStart = 0;
  for (const { 0: stretch, index } of raw.matchAll(cluster)) {
    const norm = stretch.replace('\r\n', '\n').replace(invisible, '').normalize('NFC');
    pieces.push({ norm, raw: stretch, normStart, rawStart: index });
    normStart += norm.length;
  }
  return pieces;
}

/**
 * Where an offset of the read text lies in the raw text. Inside a piece that reads otherwise than it is saved the whole
 * piece goes, and `before` and `after` are the parts of it that stay.
 */
function rawAt(pieces: readonly Piece[], offset: number, side: 'start' | 'end') {
  const piece = pieces[find(pieces, offset, side)];
  if (!piece) return { at: 0, before: '', after: '' };
  const into = offset - piece.normStart;
  if (into === 0) return { at: piece.rawStart, before: '', after: '' };
  if (into >= piece.norm.length) return { at: piece.rawStart + piece.raw.length, before: '', after: '' };
  if (piece.norm === piece.raw) return { at: piece.rawStart + into, before: '', after: '' };
  const at = side === 'start' ? piece.rawStart : piece.rawStart + piece.raw.length;
  return { at, before: piece.norm.slice(0, into), after: piece.norm.slice(into) };
}

/** The piece that begins at or holds an offset; for an end, the one that ends there or holds it. */
function find(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { normStart } = pieces[middle] ?? { normStart: 0 };
    if (side === 'start' ? normStart <= offset : normStart < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
