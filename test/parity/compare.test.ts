import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { PlacedWord } from './page-words.ts';
import { keeps, printVerdicts } from './report.ts';

const mm = 72 / 25.4;

function line(y: number, ...words: readonly string[]): PlacedWord[] {
  return words.map((text, i) => ({ text, left: 85 + i * 40, right: 115 + i * 40, y }));
}

/** Two pages of forty lines. */
function paper(): PlacedWord[][] {
  const page = (name: string) =>
    Array.from({ length: 40 }, (_, i) => line(70 + i * 17, name, `dòng${i}`, 'văn', 'bản')).flat();
  return [page('một'), page('hai')];
}

function moved(
  words: readonly PlacedWord[],
  by: Partial<{ down: number; aside: number }>,
  from = 0,
): PlacedWord[] {
  const { down = 0, aside = 0 } = by;
  return words.map((word, i) =>
    i < from ? word : { ...word, y: word.y + down, left: word.left + aside, right: word.right + aside },
  );
}

describe('two files', () => {
  test('that are alike keep within the bounds', () => {
    const agreement = compare(paper(), paper());
    expect(agreement).toMatchObject({
      pages: [2, 2],
      lines: [80, 80],
      identical: 1,
      level: 1,
      farthestAside: 0,
    });
    expect(keeps(agreement)).toBe(true);
  });

  test('of different length fail', () => {
    expect(keeps(compare(paper(), [...paper(), line(70, 'thừa')]))).toBe(false);
  });

  test('with one line in a hundred broken elsewhere fail', () => {
    const [first = [], second = []] = paper();
    const swapped = first.map((word, i) =>
      i === 3 ? { ...word, y: word.y + 17, left: 60, right: 80 } : word,
    );
    const agreement = compare(paper(), [swapped, second]);
    expect(agreement.identical).toBeCloseTo(78 / 80, 6);
    expect(keeps(agreement)).toBe(false);
    expect(printVerdicts([{ name: 'thử', agreement }])).toMatch(/FAILS[\s\S]*docx page 1: một dòng0 văn bản/);
  });

  test('with a line on another page fail', () => {
    const [first = [], second = []] = paper();
    const agreement = compare(paper(), [first.slice(4), [...second, ...first.slice(0, 4)]]);
    expect(keeps(agreement)).toBe(false);
  });

  test('may stand a millimetre lower, not two', () => {
    const down = (distance: number) => paper().map((page) => moved(page, { down: distance * mm }));
    expect(keeps(compare(paper(), down(0.9)))).toBe(true);
    expect(keeps(compare(paper(), down(2)))).toBe(false);
  });

  test('may not have one word more than a millimetre aside', () => {
    const last = paper()[0]?.length ?? 0;
    const aside = (distance: number) =>
      paper().map((page) => moved(page, { aside: distance * mm }, last - 1));
    expect(keeps(compare(paper(), aside(0.9)))).toBe(true);
    expect(keeps(compare(paper(), aside(1.2)))).toBe(false);
  });
});
