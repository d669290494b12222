import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLists } from '../../src/verify/compare-lists.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

it('finds nothing between equal lists, and the one item that differs', () => {
  expect(compareLists(['a', 'b'], ['a', 'b'])).toEqual([]);
  expect(compareLists(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([{ old: [1, 2], now: [1, 2] }]);
  expect(compareLists(['a', 'c'], ['a', 'b', 'c', 'd'])).toEqual([
    { old: [1, 1], now: [1, 2] },
    { old: [2, 2], now: [3, 4] },
  ]);
});

it('gives gaps that make the new list of the old one, and leaves equal what lies between', () => {
  fc.assert(
    fc.property(list, list, (old, now) => {
      const made: string[] = [];
      let at = 0;
      for (const gap of compareLists(old, now)) {
        made.push(...old.slice(at, gap.old[0]), ...now.slice(...gap.now));
        at = gap.old[1];
      }
      expect([...made, ...old.slice(at)]).toEqual(now);
    }),
    { seed: 7, numRuns: 500 },
  );
});
