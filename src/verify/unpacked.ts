import { Memory } from '../base/remember.ts';
import { crc32, sameBytes } from '../host/bytes.ts';

/** Bytes that the memory holds, packed and unpacked, at most twice over: what some papers have in common. */
const room = 1 << 19;

/** Larger than that no part is that papers share. */
const largest = 1 << 17;

interface Known {
  readonly packed: Uint8Array;
  readonly plain: Uint8Array;
}

const known = new Memory<number, Known>(room);

/**
 * What packed bytes unpack to, as `unpack` says. Bytes that were met before give the very same array, so that what is
 * read from it can be told by it; whoever gets one changes nothing in it.
 */
export function unpacked(packed: Uint8Array, unpack: (packed: Uint8Array) => Uint8Array): Uint8Array {
  const key = crc32(packed);
  const earlier = known.get(key);
  if (earlier !== undefined && sameBytes(earlier.packed, packed)) return earlier.plain;
  const plain = unpack(packed);
  const weight = packed.length + plain.length;
  if (weight <= largest) known.set(key, { packed: packed.slice(), plain }, weight);
  return plain;
}
