/**
 * How many characters a person sees: code points without combining and invisible ones. The text is NFC, where every
 * Vietnamese letter is one.
 */
export function width(text: string): number {
  let seen = 0;
  for (const character of text) if (!/[\p{M}\p{Cf}]/u.test(character)) seen += 1;
  return seen;
}
