import { type Reading, report } from './text.ts';

/** Asterisks that do not pair cost the square of their number: more than this in one paragraph is no prose. */
const mostRuns = 10_000;
/** A blank line, or the next line of a list, a table or a heading. */
const paragraphEnd = /\n[ \t]*(?:\n|(?=[-+*]\s|\d{1,2}[.)]\s|[|#]))/;
const tooDeep = /^(?:(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]){24}|[ \t]{200,}(?=[-+*\d]))/m;

/** Reports what would take Markdown unreasonably long, before it is read; true where it may be read. */
export function isReadable(reading: Reading): boolean {
  const { text } = reading.scalar;
  const deep = tooDeep.exec(text);
  if (deep) {
    report(reading, 'markdown/qua-sau', deep.index, deep.index + deep[0].length, { toi_da: 12 });
    return false;
  }
  let from = 0;
  for (const block of text.split(paragraphEnd)) {
    from = text.indexOf(block, from);
    const runs = block.match(/\*+/g)?.length ?? 0;
    if (runs > mostRuns) {
      const at = text.indexOf('*', from);
      report(reading, 'markdown/qua-nhieu-dau', at, at + 1, { co: runs, toi_da: mostRuns });
      return false;
    }
  }
  return true;
}
