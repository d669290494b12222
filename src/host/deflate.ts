import { zlibSync } from 'fflate';

/** Bytes of the streams that are remembered, at most twice over: the fonts, colours and styles of some papers. */
const room = 1 << 20;

interface Stream {
  readonly plain: Uint8Array;
  readonly packed: Uint8Array;
}

let recent = new Map<number, Stream>();
let before = new Map<number, Stream>();
let held = 0;

/**
 * A stream compressed in plain JavaScript: Node's zlib gives other bytes from version to version and from processor to
 * processor. What the papers of a batch have in common (a colour profile, a bold face with the same letters) is
 * compressed once; the answer is shared, so whoever gets it changes nothing in it.
 */
export function deflate(plain: Uint8Array): Uint8Array {
  const key = hashOf(plain);
  const known = recent.get(key) ?? before.get(key);
  const stream = known && same(known.plain, plain) ? known : { plain, packed: zlibSync(plain) };
  if (!recent.has(key)) held += plain.length;
  if (held > room) {
    before = recent;
    recent = new Map();
    held = plain.length;
  }
  recent.set(key, stream);
  return stream.packed;
}

/** As `deflate`, without what zlib puts around it: its two bytes before, the checksum after. */
export function deflateRaw(plain: Uint8Array): Uint8Array {
  const packed = deflate(plain);
  return packed.subarray(2, packed.length - 4);
}

/** FNV-1a. Two streams with one hash are told apart by their bytes. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
