/** What of `wanted` stands in `got` in the same order (longest common subsequence), and what does not. */
export interface Found {
  /** Share of `wanted` that was found, 0 to 1. */
  readonly share: number;
  /** Runs of words that were not found, each with the word that stands before it. */
  readonly missing: readonly string[];
}

/** Words, numbers and single marks of a text, in order. */
export function tokens(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? [];
}

export function inOrder(wanted: readonly string[], got: readonly string[]): Found {
  const kept = keptIn(wanted, got);
  const missing: string[] = [];
  let run: string[] = [];
  wanted.forEach((word, at) => {
    if (!kept[at]) {
      if (run.length === 0) run.push(`${wanted[at - 1] ?? ''} »`);
      run.push(word);
    } else if (run.length > 0) {
      missing.push(run.join(' '));
      run = [];
    }
  });
  if (run.length > 0) missing.push(run.join(' '));
  return { share: kept.filter(Boolean).length / wanted.length, missing };
}

/** For every word of `wanted`, whether it belongs to the longest common subsequence. */
function keptIn(wanted: readonly string[], got: readonly string[]): boolean[] {
  const width = got.length + 1;
  const lengths = new Uint16Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      const here = i * width + j;
      lengths[here] =
        wanted[i] === got[j]
          ? 1 + (lengths[here + width + 1] ?? 0)
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const kept = wanted.map(() => false);
  for (let i = 0, j = 0; i < wanted.length && j < got.length; ) {
    const here = i * width + j;
    if (wanted[i] === got[j]) {
      kept[i] = true;
      i++;
      j++;
    } else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}
