/** Text that a terminal shows and does not obey: control characters and marks of direction as `·`, tabs as spaces. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}
