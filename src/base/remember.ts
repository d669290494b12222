/** Characters of the texts that one memory keeps, at most twice over: some ten papers of usual length. */
const usualRoom = 1 << 18;

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
    held += text.length + 1;
    if (held > room) {
      before = recent;
      recent = new Map();
      held = text.length + 1;
    }
    recent.set(text, answer);
    return answer;
  };
}
