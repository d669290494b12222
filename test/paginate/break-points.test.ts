import { expect, it } from 'vitest';
import { breaking, breaksWithin } from '../../src/paginate/break-points.ts';

/** Every character that papers may be written in, as far as line breaking tells them apart: the blocks of all marks. */
function characters(): readonly string[] {
  const blocks = [
    [0x20, 0x17f],
    [0x300, 0x310],
    [0x1ea0, 0x1ef9],
    [0x2000, 0x206f],
    [0x20a0, 0x20bf],
    [0x2100, 0x214f],
    [0x2190, 0x22ff],
  ] as const;
  return blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
}

it('no line ends inside a word that has none of the characters at which one may', () => {
  const all = characters();
  const plain = all.filter((character) => !breaking.test(character));
  expect(plain.length).toBeGreaterThan(500);
  expect(plain.length).toBeLessThan(all.length);
  for (const before of ['a', '1', '(', ' ']) {
    for (const left of plain) {
      for (const right of plain) {
        for (const next of ['a', '1']) {
          if (breaksWithin(before + left + right + next, 2))
            expect.fail(JSON.stringify([before, left, right, next]));
        }
      }
    }
  }
});
