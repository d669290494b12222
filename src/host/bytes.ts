import { Buffer } from 'node:buffer';
import { crc32 as checksum, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * What Node does with bytes in machine code, with the same answer from every version and on every processor: unpacking,
 * the checksum of ZIP, comparing, texts. Packing is not among it: its bytes differ.
 */

/** zlib takes no smaller piece of memory, and no larger one is made ahead of what comes. */
const [smallest, largest] = [64, 1 << 20];

/** So many times its length a stream of a paper usually unpacks to. */
const usualRatio = 4;

/** Unpacks raw deflated bytes that come to `size`. Throws where they are cut short or come to more. */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  return plain(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: pieceOf(size) }));
}

/** Unpacks a zlib stream of at most `most` bytes. Throws where it is cut short, damaged or longer. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  return plain(
    inflateSync(packed, { maxOutputLength: most, chunkSize: pieceOf(packed.length * usualRatio) }),
  );
}

function pieceOf(size: number): number {
  return Math.min(Math.max(size, smallest), largest);
}

/** The bytes alone, without the rest of the piece of memory that they were made in. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  const own = new Uint8Array(buffer, byteOffset, length);
  return buffer.byteLength === length ? own : own.slice();
}

/** The checksum that ZIP keeps of every entry. */
export function crc32(bytes: Uint8Array): number {
  return checksum(bytes);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}

/** Bytes as a text of a unit for each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return buffer(bytes).toString('latin1', from, to);
}

/** Writes a text, all of whose units are below 256, into bytes. */
export function putLatin1(bytes: Uint8Array, text: string, at: number): void {
  buffer(bytes).write(text, at, 'latin1');
}

function buffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
