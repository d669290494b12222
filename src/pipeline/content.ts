import { sha256 } from '../host/hash.ts';
import type { Document } from '../model/document.ts';
import { printDocument } from '../model/print.ts';
import type { PrintedFact } from './template-facts.ts';

const known = new WeakMap<Document, { readonly facts: readonly PrintedFact[]; readonly hash: string }>();

/** What a paper says, however it looks, as one SHA-256: its Document and the shared facts that its templates print. */
export function contentHash(document: Document, facts: readonly PrintedFact[]): string {
  const before = known.get(document);
  if (before?.facts === facts) return before.hash;
  const shared = facts.map(([name, text]) => `danh_ba.${name}: ${text}\n`).join('');
  const hash = sha256(printDocument(document), shared);
  known.set(document, { facts, hash });
  return hash;
}
