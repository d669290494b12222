import { strFromU8, strToU8, unzipSync } from 'fflate';
import { customPath, sealProperty, unsealed } from './document-properties.ts';
import { zipFixed } from './package.ts';

const place = new RegExp(`(name="${sealProperty}"><vt:lpwstr>)[0-9a-f]{64}(</vt:lpwstr>)`);

/**
 * Writes into the custom property `danvan-seal` the SHA-256 of all parts, in hexadecimal. Hashed are, a part, in the order of their
 * paths by code unit: the path, a line feed, the number of bytes in decimal, a line feed, the bytes; with the
 * property holding 64 zeros. Sealing twice changes nothing. Throws RangeError for bytes that `writeDocx` did not make.
 */
export async function sealDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const custom = parts[customPath];
  const text = custom === undefined ? '' : strFromU8(custom);
  if (!place.test(text)) throw new RangeError('not a file of writeDocx');
  parts[customPath] = strToU8(text.replace(place, `$1${unsealed}$2`));
  const digest = await globalThis.crypto.subtle.digest('SHA-256', hashed(parts));
  const seal = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  parts[customPath] = strToU8(text.replace(place, `$1${seal}$2`));
  return zipFixed(parts);
}

function hashed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const pieces = Object.keys(parts)
    .sort()
    .flatMap((path) => {
      const bytes = parts[path] ?? new Uint8Array();
      return [strToU8(`${path}\n${bytes.length}\n`), bytes];
    });
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
