import type { Marked } from './expected.ts';

/** Text with what is seen of its look, as one string that differs where the look does. White space shows no look. */
export function marked(runs: readonly Marked[]): string {
  let shown = '';
  let current = '';
  for (const { text, size, bold, italic, underline, sup } of runs) {
    const letters = text.replace(/\s+/gu, '');
    if (letters === '') continue;
    const look = `${size}${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}${sup ? '^' : ''}`;
    shown += look === current ? letters : `[${look}]${letters}`;
    current = look;
  }
  return shown;
}
