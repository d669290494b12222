/**
 * Where a line may end inside a word, as LibreOffice 25.2 decides it for Latin text (Unicode line breaking of version 5
 * with its own changes). Word agrees on hyphens and dashes. Spaces always end a line and are no business of this
 * table; a place after a slash counts here, and filling lines makes little use of it.
 */
const after = /[-\u2010\u2012\u2013\u2014\u2026!?}|\u2002-\u2006\u2008-\u200A]/;

/** Never at the beginning of a line, not even after a hyphen. */
const closing = /[-\u2010-\u2013\u2026!?.,;:/)\]}|"'\u2018\u2019\u201C\u201D«»\s]/;

/** Marks of sums, units and stops, after which a bracket or another such mark may begin a line. */
const mark = /[.,;:\\)\]%\u2030+$\u20AC\u20AB°№\u2212±]/;

/** Where a line ends inside a word, one of these stands before its end, or the dash behind it. */
export const breaking = new RegExp(`${after.source}|${mark.source}|/`);

const opening = /[([{]/;
const amount = /[\\%\u2030+$\u20AC\u20AB°№\u2212±]/;

const never = /[([{"'\u2018\u2019\u201C\u201D«»\u00A0\u202F\u2011\u2007\s]/;
const digit = /\p{Nd}/u;

/** Whether a line may end between text[at - 1] and text[at], neither of which is a space. */
export function breaksWithin(text: string, at: number): boolean {
  const left = text[at - 1] ?? '';
  const right = text[at] ?? '';
  if (left === '-') return breaksAfterHyphen(text, at);
  if (left === '/') return !closing.test(right) && !(digit.test(text[at - 2] ?? '') && digit.test(right));
  if (after.test(left)) return !closing.test(right);
  if (right === '\u2014') return !never.test(left);
  if (!mark.test(left)) return false;
  if (opening.test(right)) return !amount.test(left) || !digit.test(text[at + 1] ?? '');
  return amount.test(right) && !digit.test(text[at - 2] ?? '');
}

/** After a hyphen inside a word; before a number only where a number stands on both sides: 2021-2025, not COVID-19. */
function breaksAfterHyphen(text: string, at: number): boolean {
  const before = text[at - 2] ?? ' ';
  const right = text[at] ?? '';
  if (closing.test(right)) return false;
  if (digit.test(right)) return digit.test(before);
  return !/\s/.test(before);
}
