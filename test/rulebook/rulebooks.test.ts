import { describe, expect, test } from 'vitest';
import type { PartId } from '../../src/rulebook/part.ts';
import { rulebooks } from '../../src/rulebook/rulebooks.ts';
import { clauses, found } from './facts.ts';

const order = ['unsure', 'practice', 'likely', 'sure'];

describe.each(Object.values(rulebooks))('$id', (rulebook) => {
  const all = found(rulebook);
  const facts = all.filter(({ fact }) => fact !== undefined);

  test('every row names a clause of the reference, and is no surer than it', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { path, clause, certainty } of all) {
      const known = clauses.get(clause);
      expect(known, `${path}: ${clause}`).toBeDefined();
      if (certainty === undefined || known === undefined) continue;
      expect(order.indexOf(certainty), `${path}: ${certainty}, ${clause} is ${known}`).toBeLessThanOrEqual(
        order.indexOf(known),
      );
    }
  });

  test('state rows name state clauses, party rows party clauses', () => {
    const own = rulebook.the_thuc === 'dang' ? /^[PX]-/ : /^(ND30|S-JT)-/;
    expect(all.filter(({ clause }) => !own.test(clause))).toEqual([]);
  });

  test('every value lies in its own range or choice', () => {
    expect(facts.length).toBeGreaterThan(40);
    for (const { path, fact } of facts) {
      const {
        value,
        range = [value, value],
        oneOf = [value],
        ceiling = value,
      } = fact ?? { value: Number.NaN };
      expect(value, path).toBeGreaterThanOrEqual(range[0]);
      expect(value, path).toBeLessThanOrEqual(Math.min(range[1], ceiling));
      expect(oneOf, path).toContain(value);
    }
  });

  test('the header, the chain and the size sets name rows that are there', () => {
    const { header, parts, chain, numbering, sizeSets } = rulebook;
    const named = [...header.left, ...header.right, ...(header.level ?? [])];
    for (const id of named) expect(parts[id], id).toBeDefined();
    for (const id of chain) expect(numbering[id]?.id, id).toBe(id);
    for (const { sizes } of sizeSets)
      for (const [id, size] of Object.entries(sizes)) {
        const [from, to] = parts[id as PartId]?.size.range ?? [];
        expect(size, id).toBeGreaterThanOrEqual(from ?? Infinity);
        expect(size, id).toBeLessThanOrEqual(to ?? 0);
      }
  });

  test('a part that follows the body may take every size the body may', () => {
    const range = rulebook.body.size.range;
    for (const [id, rule] of Object.entries(rulebook.parts))
      if (rule.follows === 'body') expect(rule.size.range, id).toEqual(range);
  });
});

test('each style has its own heading parts and not the other’s', () => {
  const { nd30, hd36, hd05 } = rulebooks;
  expect([nd30.parts['quoc-hieu'], nd30.parts['tieu-ngu']]).not.toContain(undefined);
  expect(nd30.parts['tieu-de-dang']).toBeUndefined();
  for (const party of [hd36, hd05]) {
    expect(party.parts['tieu-de-dang']?.size.value).toBe(15);
    expect(party.parts['quoc-hieu']).toBeUndefined();
    expect(party.wording.quyen_han.thua_uy_quyen).toBeUndefined();
  }
});

test('the party rulebooks follow each other without a gap', () => {
  expect(rulebooks.hd36.until).toBe('2026-05-26');
  expect(rulebooks.hd05.from).toBe('2026-05-27');
  expect(rulebooks.hd05.until).toBeUndefined();
});
