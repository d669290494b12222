import type { Twips } from '../base/units.ts';

/** What a column asks for: no narrower than its longest word, no wider than its longest line. */
export interface ColumnNeed {
  readonly least: Twips;
  readonly most: Twips;
}

/**
 * Widths of columns that fill `total`: by the author's shares where every column has one, else measured. Every column
 * gets its least width, and what is left is divided by what the columns could still use.
 */
export function columnWidths(
  total: Twips,
  needs: readonly ColumnNeed[],
  shares: readonly (number | undefined)[],
): readonly Twips[] {
  if (shares.length >= needs.length && shares.every((share) => share !== undefined)) {
    return divided(total, shares.slice(0, needs.length) as number[]);
  }
  const least = needs.map((need) => need.least);
  const sumLeast = sum(least);
  if (sumLeast >= total) return divided(total, least);
  const wishes = needs.map((need) => Math.min(need.most, total) - need.least);
  const sumWishes = sum(wishes);
  const spare = total - sumLeast;
  const weights = sumWishes > spare ? wishes : needs.map((need) => need.most);
  const base = sumWishes > spare ? least : needs.map((need) => need.most);
  const rest = total - sum(base);
  if (sum(weights) === 0)
    return divided(
      total,
      needs.map(() => 1),
    );
  return rounded(
    total,
    base.map((width, i) => width + (rest * (weights[i] ?? 0)) / sum(weights)),
  );
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
