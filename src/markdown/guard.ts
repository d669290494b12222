import { limits } from '../base/limits.ts';
import { type Reading, report } from './text.ts';

/** A blank line, or the next line of a list, a table or a heading. */
const paragraphEnd = /\n[ \t]*(?:\n|(?=[-+*]\s|\d{1,2}[.)]\s|[|#]))/;
const tooDeep = /^(?:(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]){24}|[ \t]{200,}(?=[-+*\d]))/m;

/** Reports what would take Markdown unreasonably long, before it is read; true where it may be read. */
export function isReadable(reading: Reading): boolean {
  const { text } = reading.scalar;
  const deep = tooDeep.exec(text);
  if (deep) {
    report(reading, 'markdown/qua-sau', deep.index, deep.index + deep[0].length, {
      toi_da: limits.listDepth,
    });
    return false;
  }
  let from = 0;
  let pieces = 0;
  for (const block of text.split(paragraphEnd)) {
    from = text.indexOf(block, from);
    if (block !== '') pieces += 1;
    if (pieces > limits.pieces) {
      report(reading, 'markdown/qua-nhieu-doan', from, from + 1, { toi_da: limits.pieces });
      return false;
    }
    const runs = block.match(/\*+/g)?.length ?? 0;
    if (runs > limits.asterisks) {
      const at = text.indexOf('*', from);
      report(reading, 'markdown/qua-nhieu-dau', at, at + 1, { co: runs, toi_da: limits.asterisks });
      return false;
    }
    if (block.length > limits.paragraph) {
      report(reading, 'markdown/doan-qua-dai', from, from + 1, {
        co: block.length,
        toi_da: limits.paragraph,
      });
      return false;
    }
  }
  return true;
}
