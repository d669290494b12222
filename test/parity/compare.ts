import type { PlacedWord } from './page-words.ts';

/** What stands on one height of one page, from left to right. */
export interface VisualLine {
  readonly page: number;
  readonly y: number;
  readonly words: readonly PlacedWord[];
  /** All its characters but spaces. */
  readonly text: string;
}

/** How far two files agree. Distances in millimetres. */
export interface Agreement {
  readonly pages: readonly [number, number];
  readonly lines: readonly [number, number];
  /** Share of the lines that stand on the same page with the same words. */
  readonly identical: number;
  /** Share of those that stand within 1 mm of the same height. */
  readonly level: number;
  readonly farthestDown: number;
  readonly farthestAside: number;
  /** Lines of the one file and of the other that have no counterpart. */
  readonly lonely: readonly [readonly VisualLine[], readonly VisualLine[]];
}

/** Words whose baselines lie nearer than this are on one line, points. */
const sameLine = 1.5;
const mm = 72 / 25.4;

export function visualLines(pages: readonly (readonly PlacedWord[])[]): readonly VisualLine[] {
  return pages.flatMap((words, page) => {
    const rows: PlacedWord[][] = [];
    for (const word of [...words].sort((a, b) => a.y - b.y)) {
      const last = rows.at(-1);
      if (last?.[0] !== undefined && word.y - last[0].y < sameLine) last.push(word);
      else rows.push([word]);
    }
    return rows.map((row): VisualLine => {
      const ordered = row.sort((a, b) => a.left - b.left);
      return { page, y: row[0]?.y ?? 0, words: ordered, text: ordered.map(({ text }) => text).join('') };
    });
  });
}

/** Sets the lines of two files against each other: same page, same characters, nearest height first come. */
export function compare(
  one: readonly (readonly PlacedWord[])[],
  other: readonly (readonly PlacedWord[])[],
): Agreement {
  const left = visualLines(one);
  const right = new Set(visualLines(other));
  const total = Math.max(left.length, right.size);
  const rightCount = right.size;
  const pairs: (readonly [VisualLine, VisualLine])[] = [];
  const lonely: VisualLine[] = [];
  const byKey = new Map<string, VisualLine[]>();
  for (const line of right) byKey.set(keyOf(line), [...(byKey.get(keyOf(line)) ?? []), line]);
  for (const line of left) {
    const counterpart = byKey.get(keyOf(line))?.shift();
    if (counterpart === undefined) lonely.push(line);
    else {
      right.delete(counterpart);
      pairs.push([line, counterpart]);
    }
  }
  const down = pairs.map(([a, b]) => Math.abs(a.y - b.y) / mm);
  return {
    pages: [one.length, other.length],
    lines: [left.length, rightCount],
    identical: share(pairs.length, total),
    level: share(down.filter((distance) => distance <= 1).length, pairs.length),
    farthestDown: Math.max(0, ...down),
    farthestAside: Math.max(0, ...pairs.map(([a, b]) => aside(a, b))),
    lonely: [lonely, [...right]],
  };
}

function keyOf({ page, text }: VisualLine): string {
  return `${page} ${text}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The farthest that a word of one line stands from its counterpart; the ends, where words are cut differently. */
function aside(one: VisualLine, other: VisualLine): number {
  const ends = (line: VisualLine): PlacedWord[] => [
    { ...(line.words[0] as PlacedWord), right: line.words.at(-1)?.right ?? 0 },
  ];
  const same = one.words.length === other.words.length;
  const [a, b] = same ? [one.words, other.words] : [ends(one), ends(other)];
  const distances = a.map((word, i) =>
    Math.max(Math.abs(word.left - (b[i]?.left ?? 0)), Math.abs(word.right - (b[i]?.right ?? 0))),
  );
  return Math.max(0, ...distances) / mm;
}
