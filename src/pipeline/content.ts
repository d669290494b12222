import { sha256 } from '../host/hash.ts';
import type { Document } from '../model/document.ts';
import { printDocument } from '../model/print.ts';
import type { PrintedFact } from './template-facts.ts';

/** What a paper says, however it looks, as one SHA-256: its Document and the shared facts that its templates print. */
export function contentHash(document: Document, facts: readonly PrintedFact[]): string {
  const shared = facts.map(([name, text]) => `danh_ba.${name}: ${text}\n`).join('');
  return sha256(printDocument(document), shared);
}
