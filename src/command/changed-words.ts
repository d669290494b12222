import { compareLists } from '../verify/compare-lists.ts';

/** Words on either side of a change that show where it stands. */
const around = 4;

/** Characters up to which two texts are shown whole. */
const short = 60;

/**
 * One text become another, for people: short texts whole, of long ones the changed words with a few around them,
 * `… tổ chức ngày [22/02/2022 → 24/02/2022] tại …`.
 */
export function changedWords(old: string, now: string): string {
  const [before, after] = [old.split(' '), now.split(' ')];
  const gaps = compareLists(before, after);
  const changed = gaps.reduce((sum, gap) => sum + gap.now[1] - gap.now[0], 0);
  if ((old.length <= short && now.length <= short) || changed > after.length / 2) return `${old} → ${now}`;
  let shown = '';
  let from = 0;
  for (const [at, gap] of gaps.entries()) {
    const start = Math.max(from, gap.now[0] - around);
    const end = Math.min(gaps[at + 1]?.now[0] ?? after.length, gap.now[1] + around);
    const lead = start > from || (at === 0 && start > 0) ? ['…'] : [];
    const words = [...lead, ...after.slice(start, gap.now[0]), bracket(before, after, gap)];
    shown += `${at === 0 ? '' : ' '}${[...words, ...after.slice(gap.now[1], end)].join(' ')}`;
    from = end;
  }
  return from < after.length ? `${shown} …` : shown;
}

function bracket(
  before: readonly string[],
  after: readonly string[],
  { old, now }: ReturnType<typeof compareLists>[number],
): string {
  const [was, is] = [before.slice(...old).join(' '), after.slice(...now).join(' ')];
  if (was === '') return `[+ ${is}]`;
  return is === '' ? `[- ${was}]` : `[${was} → ${is}]`;
}
