/**
 * The text as the YAML parser is to see it: prose that YAML would take for its own signs is covered with letters, one
 * for one, so that every offset stays. Values are always taken from the uncovered text; covering a stretch that is text
 * to YAML anyway (inside a block or quotes) therefore changes nothing.
 */
export function mask(text: string): string {
  return coverExpressions(text)
    .replace(/^( *(?:- +)*(?:[\w.-]+:|-))([ \u00a0]*\u00a0[ \u00a0]*)/gm, (_, head: string, gap: string) => {
      return head + ' '.repeat(gap.length);
    })
    .replace(
      /^( *(?:- +)*(?:[A-Za-z_][\w.-]*: +)?)(["'*%@`[{>|][^\n]*)$/gm,
      (_, head: string, value: string) => {
        const length = prose(value, head === '');
        return head + cover(value.slice(0, length)) + value.slice(length);
      },
    );
}

/** Covers `{{ … }}` and `{{{ … }}}` on one line, and an opening that is not closed there. Linear. */
function coverExpressions(text: string): string {
  const nextOf = (mark: string): ((from: number) => number) => {
    let at = -1;
    return (from) => {
      if (at < from) {
        const found = text.indexOf(mark, from);
        at = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      return at;
    };
  };
  const [lineEnd, double, triple] = [nextOf('\n'), nextOf('}}'), nextOf('}}}')];
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', done)) {
    const three = text.startsWith('{{{', start);
    const close = three ? triple(start) : double(start);
    const end = close < lineEnd(start) ? close + (three ? 3 : 2) : openings(text, start);
    parts.push(text.slice(done, start), cover(text.slice(start, end)));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** The end of a run of opening braces. */
function openings(text: string, start: number): number {
  let end = start;
  while (text[end] === '{') end += 1;
  return end;
}

function cover(stretch: string): string {
  return 'x'.repeat(stretch.length);
}

/** How many characters at the start of a value have to be covered for YAML to read it as plain text. */
function prose(value: string, atMargin: boolean): number {
  switch (value[0]) {
    case '"':
      return closedEarly(value, /^"(?:[^"\\]|\\.)*"/);
    case "'":
      // Two quotes are one in the text, and never its end.
      return closedEarly(value, /^'(?:[^']|'')*'(?!')/);
    case '[':
      return closedEarly(value, /^\[[^[\]{}"']*\]/);
    case '{':
      return closedEarly(value, /^\{[^[\]{}"']*\}/);
    case '*':
      // One word with one star is an alias, which is refused by name; anything else is a Markdown mark.
      return /^\*[^\s*]+\s*$/.test(value) ? 0 : (/^\*+/.exec(value)?.[0].length ?? 0);
    case '%':
      return atMargin ? 0 : 1;
    case '@':
    case '`':
      return 1;
    default:
      return /^[|>][-+0-9]*\s*(#.*)?$/.test(value) ? 0 : 1;
  }
}

/** A quoted word or bracketed remark at the start of a sentence: the sentence goes on after it on the same line. */
function closedEarly(value: string, closed: RegExp): number {
  const length = closed.exec(value)?.[0].length ?? 0;
  return length > 0 && /^\s*[^\s,\]}:#]/.test(value.slice(length)) ? length : 0;
}
