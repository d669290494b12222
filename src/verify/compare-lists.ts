/** A stretch in which two lists differ: items [start, end) of the old one went, those of the new one came. */
export interface Gap {
  readonly old: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** Cells of the table of longest common runs; lists that differ over more are one gap, which nobody would read. */
const most = 4_000_000;

/** Where two lists differ, by their longest common subsequence. */
export function compareLists(old: readonly string[], now: readonly string[]): readonly Gap[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, now.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const [rows, columns] = [old.length - head - tail, now.length - head - tail];
  if (rows === 0 && columns === 0) return [];
  const whole: Gap = { old: [head, head + rows], now: [head, head + columns] };
  if (rows === 0 || columns === 0 || rows * columns > most) return [whole];

  /** common[i][j], row by row: the length of the longest common run of what follows old[i] and now[j]. */
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const same = old[head + i] === now[head + j];
      const [down, right] = [common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0];
      common[i * width + j] = same ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const start = [i, j] as const;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && old[head + i] === now[head + j]) break;
      const down = i < rows ? (common[(i + 1) * width + j] ?? 0) : -1;
      const right = j < columns ? (common[i * width + j + 1] ?? 0) : -1;
      if (down >= right) i += 1;
      else j += 1;
    }
    if (i > start[0] || j > start[1]) {
      gaps.push({ old: [head + start[0], head + i], now: [head + start[1], head + j] });
    }
    while (i < rows && j < columns && old[head + i] === now[head + j]) {
      i += 1;
      j += 1;
    }
  }
  return gaps;
}
