import { latin1, putLatin1 } from '../../host/bytes.ts';
import { sha256 } from '../../host/hash.ts';
import { sealKey, unsealed } from './info.ts';

function match(bytes: Uint8Array, start: number, length: number, pattern: RegExp): string {
  const found = pattern.exec(latin1(bytes, start, start + length))?.[1];
  if (found === undefined) throw new RangeError('not a file of writePdf');
  return found;
}

/** Where the seal's digits stand: by the trailer and the cross-reference table, first in the Info dictionary. */
function placeOfSeal(bytes: Uint8Array): number {
  const tail = bytes.length - 1024;
  const table = Number(match(bytes, Math.max(0, tail), 1024, /startxref\n(\d+)\n%%EOF\n?$/));
  const count = Number(match(bytes, table, 32, /^xref\n0 (\d+)\n/));
  const entries = table + `xref\n0 ${count}\n`.length;
  const info = match(bytes, entries + 20 * count, 512, /\/Info (\d+) 0 R/);
  const place = Number(match(bytes, entries + 20 * Number(info), 20, /^(\d{10}) 00000 n/));
  const head = `${info} 0 obj\n<<\n/${sealKey} (`;
  match(bytes, place, head.length + 65, new RegExp(`^(${info}) 0 obj\\n<<\\n/${sealKey} \\([0-9a-f]{64}\\)`));
  return place + head.length;
}

/**
 * Writes into the file the SHA-256 of all its bytes, taken with the seal's own place holding zeros. Sealing twice
 * changes nothing. Throws RangeError for bytes that `writePdf` did not make.
 */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const sealed = Uint8Array.from(bytes);
  const place = placeOfSeal(sealed);
  putLatin1(sealed, unsealed, place);
  putLatin1(sealed, sha256(sealed), place);
  return sealed;
}
