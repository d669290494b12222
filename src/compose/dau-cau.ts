import type { Rich } from '../base/inline.ts';
import { plain } from '../base/inline.ts';

/** Running text with characters added to its end, in the marks of its last piece. */
export function appended(rich: Rich, more: string): Rich {
  const last = rich.at(-1);
  if (more === '') return rich;
  if (last?.type !== 'text') return [...rich, { type: 'text', text: more }];
  return [...rich.slice(0, -1), { ...last, text: last.text + more }];
}

/** Running text without its last `count` characters. */
function shortened(rich: Rich, count: number): Rich {
  const last = rich.at(-1);
  if (count <= 0 || last?.type !== 'text') return rich;
  if (last.text.length > count) return [...rich.slice(0, -1), { ...last, text: last.text.slice(0, -count) }];
  return shortened(rich.slice(0, -1), count - last.text.length);
}

/** Without white space at the end. */
function withoutSpace(rich: Rich): Rich {
  const text = plain(rich);
  return shortened(rich, text.length - text.trimEnd().length);
}

const dots = /(?:\.\.|…)$/u;

/**
 * A line of a list with the end mark that danvan writes. A single `;` `,` or `.` that the author typed there gives way
 * to it; an ellipsis and `./.` stay.
 */
export function itemEnd(rich: Rich, end: string): Rich {
  const trimmed = withoutSpace(rich);
  const text = plain(trimmed);
  if (text === '' || text.endsWith('./.')) return trimmed;
  if (dots.test(text)) return end === '.' ? trimmed : appended(trimmed, end);
  return appended(/[;,.]$/u.test(text) ? shortened(trimmed, 1) : trimmed, end);
}

/**
 * The end mark of the content, `./.` or `.`, once. A full stop that stands already is the first sign of `./.`; a
 * semicolon or a comma gives way; in text that ends `.`, any other end of a sentence is enough.
 */
export function contentEnd(rich: Rich, end: string): Rich {
  const trimmed = withoutSpace(rich);
  const text = plain(trimmed);
  if (text === '' || text.endsWith(end) || text.endsWith('./.')) return trimmed;
  if (/[;,]$/u.test(text)) return appended(shortened(trimmed, 1), end);
  if (/\.["”’)]?$/u.test(text)) return end === '.' ? trimmed : appended(trimmed, end.slice(1));
  if (end === '.' && /[!?…:]["”’)]?$/u.test(text)) return trimmed;
  return appended(trimmed, end);
}
