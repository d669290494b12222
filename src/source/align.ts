const space = /\s/;

/** How the source of a scalar is written. */
export type Quoting = 'plain' | 'single' | 'double';

/**
 * Pairs [offset in text, offset in source] for a scalar whose source stands at `base`: where the text skips source
 * characters (indents, folds, escapes) a new pair begins. Linear in both.
 */
export function align(text: string, source: string, base: number, quoting: Quoting): [number, number][] {
  const escapes = quoting === 'double';
  const pairs: [number, number][] = [];
  let at = 0;
  let shift = Number.NaN;
  /** Of the line whose words were last looked for as a whole. */
  let lineEnd = 0;
  const pair = (i: number): void => {
    if (base + at - i === shift) return;
    shift = base + at - i;
    pairs.push([i, base + at]);
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const blank = space.test(character);
    if (escapes && source[at] === '\\') at = skipLineEnd(source, at);
    if (!blank) while (at < source.length && space.test(source.charAt(at))) at += 1;
    if (escapes && source[at] === '\\') {
      pair(i);
      at += escapeLength(source, at);
      if (text.codePointAt(i) !== character.charCodeAt(0)) i += 1;
      continue;
    }
    pair(i);
    if (quoting === 'plain' && !blank && i >= lineEnd) {
      const end = text.indexOf('\n', i);
      lineEnd = end < 0 ? text.length : end;
      if (source.startsWith(text.slice(i, lineEnd), at)) {
        at += lineEnd - i;
        i = lineEnd - 1;
        continue;
      }
    }
    if (source[at] === character || (blank && space.test(source.charAt(at)))) at += 1;
    // In single quotes a quote is written twice.
    if (quoting === 'single' && character === "'") at += 1;
  }
  return pairs.length > 0 ? pairs : [[0, base]];
}

function escapeLength(source: string, at: number): number {
  return ({ x: 4, u: 6, U: 10 } as Record<string, number>)[source.charAt(at + 1)] ?? 2;
}

/** Past a backslash that joins two lines, and the indent after it. */
function skipLineEnd(source: string, at: number): number {
  const join = /^\\\n[ \t]*/.exec(source.slice(at, at + 200));
  return join ? at + join[0].length : at;
}
