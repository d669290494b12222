/** White space beyond ASCII, as regular expressions know it. */
const rareSpace = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Whether a UTF-16 unit is white space, as regular expressions know it. */
export function isSpace(code: number): boolean {
  if (code > 32) return code >= 160 && rareSpace.has(code);
  return code === 32 || (code >= 9 && code <= 13);
}

/** What a text prints: all but its white space. */
export function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
