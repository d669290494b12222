import { createHash, hash } from 'node:crypto';

/** SHA-256 of bytes and texts (as UTF-8), one after the other, as hex digits. */
export function sha256(...pieces: readonly (Uint8Array | string)[]): string {
  const [only, ...rest] = pieces;
  // One call in place of three objects, for the many that are hashed alone.
  if (only !== undefined && rest.length === 0) return hash('sha256', only);
  const all = createHash('sha256');
  for (const piece of pieces) all.update(piece);
  return all.digest('hex');
}
