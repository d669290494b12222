import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/host/hash.ts';
import { zlibStream } from '../../src/host/zlib.ts';

function unpacked(packed: Uint8Array): Uint8Array {
  return new Uint8Array(inflateSync(packed));
}

/** Bytes that look like chance, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return state & 255;
  });
}

describe('zlibStream', () => {
  it('gives back what went in, about the lengths at which zlib is given another piece', () => {
    const piece = 1 << 16;
    for (const length of [0, 1, piece - 1, piece, piece + 1, 3 * piece, 5 * piece + 7]) {
      expect(unpacked(zlibStream(new Uint8Array(length))).length).toBe(length);
      expect(Buffer.compare(unpacked(zlibStream(noise(length))), noise(length)), `${length}`).toBe(0);
    }
  });

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.nat(60), (bytes, times) => {
        const plain = Buffer.concat(Array.from({ length: times }, () => bytes));
        expect(Buffer.compare(unpacked(zlibStream(plain)), plain)).toBe(0);
      }),
    );
  });

  it('gives the bytes that are written down here, on whatever machine it runs', () => {
    const text = new TextEncoder().encode('Cộng hòa xã hội chủ nghĩa Việt Nam. '.repeat(4000));
    expect(zlibStream(text).length).toBeLessThan(1000);
    expect(sha256(zlibStream(text))).toBe('41cd2b1adc5a59e603c8b49beb4fa1bd62ad8e0293ba9476484411274b064451');
    expect(sha256(zlibStream(noise(200_000)))).toBe(
      'bef436976f62bc7ed838efc2fc759834785dd6ba0c0c6a013f6c85f868bad08a',
    );
  });
});
