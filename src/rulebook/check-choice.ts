import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Fact } from './fact.ts';
import type { Rulebook } from './rulebook.ts';

/** What an office typed: where, and in which unit the law counts there (` pt`, ` cm`, ` mm`; empty for lines). */
export interface Choice {
  readonly path: string;
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
}

/**
 * A choice held against the fact it chooses in. Errors: `rulebook/ngoai-lua-chon` (not among the values allowed),
 * `rulebook/co-dinh` (no choice at all), `rulebook/ngoai-khoang`, `rulebook/duoi-muc` (the law sets only a lower
 * end), `rulebook/qua-lon` (legal, but no page can be made of it).
 */
export function checkChoice(rulebook: Rulebook, fact: Fact, choice: Choice): Diagnostic | undefined {
  const { path, span, value, unit } = choice;
  const refuse = (code: string, facts: Diagnostic['params'], more = { path, clause: fact.clause }) =>
    problem(code, span, { khoa: path, gia_tri: value, don_vi: unit, quy_dinh: rulebook.ten, ...facts }, more);
  if (fact.oneOf) {
    if (fact.oneOf.includes(value)) return undefined;
    return refuse('rulebook/ngoai-lua-chon', { lua_chon: fact.oneOf.join(', ') });
  }
  if (!fact.range)
    return value === fact.value ? undefined : refuse('rulebook/co-dinh', { phai_la: fact.value });
  const [from, to] = fact.range;
  if (to === Infinity && value < from) return refuse('rulebook/duoi-muc', { tu: from });
  if (value < from || value > to) return refuse('rulebook/ngoai-khoang', { tu: from, den: to });
  const most = fact.ceiling ?? Infinity;
  return value > most
    ? problem('rulebook/qua-lon', span, { khoa: path, gia_tri: value, don_vi: unit, den: most }, { path })
    : undefined;
}
