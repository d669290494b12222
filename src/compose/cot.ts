import type { Twips } from '../base/units.ts';

/** What a column asks for: no narrower than its longest word, no wider than its longest line. */
export interface ColumnNeed {
  readonly least: Twips;
  readonly most: Twips;
}

/**
 * Widths of columns that fill `total`: by the author's shares where every column has one, else measured. A column that
 * asks for less than an even share gets its longest line unbroken; the others divide what is left by what they hold,
 * none narrower than its longest word.
 */
export function columnWidths(
  total: Twips,
  needs: readonly ColumnNeed[],
  shares: readonly (number | undefined)[],
): readonly Twips[] {
  if (shares.length >= needs.length && shares.every((share) => share !== undefined)) {
    return divided(total, shares.slice(0, needs.length) as number[]);
  }
  const most = needs.map((need) => need.most);
  if (sum(most) <= total) return divided(total, most);
  if (sum(needs.map((need) => need.least)) >= total) {
    return divided(
      total,
      needs.map((need) => need.least),
    );
  }
  const settled = new Map<number, number>();
  const open = () => needs.map((_, at) => at).filter((at) => !settled.has(at));
  const room = () => total - sum([...settled.values()]);
  for (;;) {
    const even = room() / open().length;
    const narrow = open().find((at) => (most[at] ?? 0) <= even && leavesRoom(needs, open(), at, room()));
    if (narrow === undefined) break;
    settled.set(narrow, most[narrow] ?? 0);
  }
  for (;;) {
    const wide = open();
    const weight = room() / sum(wide.map((at) => weightOf(needs[at])));
    const tight = wide.find((at) => weightOf(needs[at]) * weight < (needs[at]?.least ?? 0));
    if (tight === undefined) {
      for (const at of wide) settled.set(at, weightOf(needs[at]) * weight);
      break;
    }
    settled.set(tight, needs[tight]?.least ?? 0);
  }
  return rounded(
    total,
    needs.map((_, at) => settled.get(at) ?? 0),
  );
}

/** Long text gains less from every further millimetre. */
function weightOf(need: ColumnNeed | undefined): number {
  return Math.sqrt(need?.most ?? 1);
}

/** Whether the columns still open would keep their least widths. */
function leavesRoom(
  needs: readonly ColumnNeed[],
  open: readonly number[],
  settling: number,
  room: number,
): boolean {
  const others = open.filter((at) => at !== settling).map((at) => needs[at]?.least ?? 0);
  return room - (needs[settling]?.most ?? 0) >= sum(others);
}

function divided(total: Twips, shares: readonly number[]): readonly Twips[] {
  const all = sum(shares) || 1;
  return rounded(
    total,
    shares.map((share) => (total * share) / all),
  );
}

/** Whole twips that add up to the total: the last column takes the remainder. */
function rounded(total: Twips, widths: readonly number[]): readonly Twips[] {
  const whole = widths.slice(0, -1).map(Math.floor);
  return [...whole, total - sum(whole)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
