import * as z from 'zod';
import type { Outcome } from '../base/outcome.ts';
import type { Mapping } from '../base/value.ts';
import type { Kind } from '../model/kind.ts';
import { diagnosticsOf, withoutMisspelt } from './issue.ts';
import { entries, list, mapping, oneOf, scalar } from './leaf.ts';
import { nodeOf } from './node.ts';
import { readNode } from './read-node.ts';
import { sharedParts } from './shape.ts';

/** Names are words on one line, however the file is laid out. */
const words = scalar.transform(({ text }) => text.trim().replace(/\s+/g, ' '));
const need = oneOf(['bat-buoc', 'tuy-chon', 'khong']);

/** What `{{ }}` calls the row of data and the shared facts: a field of that name would hide them. */
const layers: ReadonlySet<string> = new Set(['cot', 'danh_ba']);

/** Keys of a kind's own are lower-case words like the shared ones, and none of theirs. */
function fitsOwnField(key: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(key) && !isShared(key) && !layers.has(key) && !(key in Object.prototype);
}

function isShared(key: string): boolean {
  return sharedParts.some((part) => part === key);
}

const anyNeed = need.optional();
const parts = Object.fromEntries(sharedParts.map((part) => [part, anyNeed]));

const declaration = mapping({
  ten: words,
  ky_hieu: z
    .union([
      words.transform((code) => ({ 'nha-nuoc': code, dang: code })),
      mapping({ 'nha-nuoc': words.optional(), dang: words.optional() }),
    ])
    .optional(),
  bo_phan: mapping(parts).optional(),
  rieng: entries(
    fitsOwnField,
    mapping({ ten: words, kieu: oneOf(['doan', 'danh-sach']).optional(), can: need.optional() }),
  ).optional(),
  danh_so: list(words).optional(),
  it_nhat_mot: list(list(words)).optional(),
});

/** A kind's declaration as data. A kind without `ky_hieu` has no code in the number, as công văn. */
export function readKind(
  id: string,
  value: Mapping,
  template: Kind['template'],
  partials: Kind['partials'],
): Outcome<Kind> {
  const read = readNode(declaration, nodeOf(value));
  if (!read.success)
    return { value: undefined, diagnostics: withoutMisspelt(diagnosticsOf(read.error.issues, value)) };
  const { ten, ky_hieu, bo_phan, rieng, danh_so, it_nhat_mot } = read.data;
  const fields = (rieng ?? []).map(([key, field]) => [
    key,
    { ten: field.ten, kieu: field.kieu ?? 'doan', can: field.can ?? 'tuy-chon' } as const,
  ]);
  const needs = Object.entries(bo_phan ?? {}).flatMap(([key, can]) => (can ? [[key, can] as const] : []));
  const kind: Kind = {
    id,
    ten,
    ky_hieu: { 'nha-nuoc': ky_hieu?.['nha-nuoc'] ?? '', dang: ky_hieu?.dang ?? '' },
    bo_phan: Object.fromEntries(needs),
    rieng: Object.fromEntries(fields),
    danh_so,
    it_nhat_mot,
    template,
    partials,
  };
  return { value: kind, diagnostics: [] };
}
