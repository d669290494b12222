/** Characters of the texts that one memory keeps, at most twice over: some five papers of usual length. */
const usualRoom = 1 << 17;

/** What an entry weighs besides its text, in characters: short texts that never come back fill no memory either. */
const entryWeight = 64;

/**
 * A function of a text that remembers its latest answers, so that what rules ask again and again, and what the papers
 * of a batch have in common, is worked out once. Answers are shared: whoever gets one changes nothing in it.
 */
export function remembered<T extends object>(
  compute: (text: string) => T,
  room: number = usualRoom,
): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  let held = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = before.get(text) ?? compute(text);
    held += text.length + entryWeight;
    if (held > room) {
      before = recent;
      recent = new Map();
      held = text.length + entryWeight;
    }
    recent.set(text, answer);
    return answer;
  };
}
