/** What may stand between two cells; of equals in number the first wins. */
const candidates = [',', ';', '\t'] as const;

export interface Delimiter {
  readonly delimiter: string;
  /** Where the table begins. */
  readonly from: number;
}

/**
 * What parts the cells of a CSV text, by its first line: spreadsheets write `,` or `;` as the system's own language
 * has it. A line `sep=;` before the table says it outright, as Excel has it.
 */
export function delimiterOf(text: string): Delimiter {
  const said = /^sep=([,;\t])\n/i.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], from: said[0].length };
  const from = text.length - text.trimStart().length;
  const counts = new Map<string, number>();
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0;
  const delimiter = candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
  return { delimiter, from: 0 };
}
