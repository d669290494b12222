/** Every match of a pattern with flag `g`: as matchAll, which makes a pattern anew for each text that it looks at. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += wide(text, pattern.lastIndex, pattern) ? 2 : 1;
  }
  return found;
}

/** Whether the character at a place is two units long to the pattern. */
function wide(text: string, at: number, { unicode }: RegExp): boolean {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff;
}
