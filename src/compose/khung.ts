import { text } from '../base/inline.ts';
import type { Twips } from '../base/units.ts';
import { mmToTwips } from '../base/units.ts';
import type { Look, Paragraph } from '../block/block.ts';
import type { PartId } from '../rulebook/part.ts';
import { inLetters } from './letters.ts';
import { widthOf } from './measure.ts';
import { part, partForm, partStyle } from './styled.ts';
import type { Work } from './work.ts';

/** Room between the words of a frame of no prescribed width and its sides. */
const side: Twips = 120;

/**
 * The words of a mark, in the frame of the prescribed size where the rulebook draws one, else plain. `variant` names
 * the width in the rulebook's row.
 */
export function framed(work: Work, id: PartId, words: string, variant = ''): readonly Paragraph[] {
  const row = partForm(work, id);
  if (!row) return [];
  const content = inLetters([text(words)], row.letters);
  const style = partStyle(work, id);
  if (!row.frame) return [part(work, id, content)];
  const prescribed = row.frame.widths?.[variant];
  const width =
    prescribed === undefined ? widthOf(work.face, content, style) + 2 * side : mmToTwips(prescribed);
  const look: Partial<Look> = {
    align: 'center',
    pitch: Math.max(style.pitch, mmToTwips(row.frame.height)),
    indent: sides(style.align, Math.max(0, work.textWidth - width)),
  };
  return [part(work, id, content, look)];
}

function sides(align: Look['align'], spare: Twips): Look['indent'] {
  if (align === 'right') return { left: spare, right: 0, first: 0 };
  if (align === 'center') {
    const left = Math.round(spare / 2);
    return { left, right: spare - left, first: 0 };
  }
  return { left: 0, right: spare, first: 0 };
}
