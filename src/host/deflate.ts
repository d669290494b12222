import { Memory } from '../base/remember.ts';
import { crc32, sameBytes } from './bytes.ts';
import { zlibStream } from './zlib.ts';

interface Stream {
  readonly plain: Uint8Array;
  readonly packed: Uint8Array;
}

/** The streams of the last papers by their checksums, at most one megabyte: fonts, colours and styles of some papers. */
const known = new Memory<number, Stream>(1 << 19);

/**
 * A stream compressed by a zlib of danvan's own: Node's gives other bytes from version to version and from processor to
 * processor. What the papers of a batch have in common (a colour profile, a bold face with the same letters) is
 * compressed once; the answer is shared, so whoever gets it changes nothing in it.
 */
export function deflate(plain: Uint8Array): Uint8Array {
  const key = crc32(plain);
  const stream = known.get(key);
  if (stream && sameBytes(stream.plain, plain)) return stream.packed;
  const packed = zlibStream(plain);
  known.set(key, { plain, packed }, plain.length);
  return packed;
}

/** As `deflate`, without what zlib puts around it: its two bytes before, the checksum after. */
export function deflateRaw(plain: Uint8Array): Uint8Array {
  const packed = deflate(plain);
  return packed.subarray(2, packed.length - 4);
}
