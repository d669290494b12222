import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import type { Pt, Twips } from '../base/units.ts';
import { ptToTwips } from '../base/units.ts';
import type { Look, Paragraph, Rule } from '../block/block.ts';
import type { PartId } from '../rulebook/part.ts';
import { linesOf, widthOf } from './measure.ts';
import { partForm, partStyle, styled } from './styled.ts';
import type { Setting } from './work.ts';

/**
 * What the rulebook asks for beneath a part: a drawn line, its length a share of the last line of `content` as printed,
 * or typed characters. Nothing where it asks for none.
 */
export function markBelow(
  work: Setting,
  id: PartId,
  content: Rich,
  look: Partial<Look> = {},
): readonly (Paragraph | Rule)[] {
  const mark = partForm(work, id)?.mark;
  if (!mark) return [];
  const style = { ...partStyle(work, id), ...look };
  if (mark.type === 'line') {
    const last = linesOf(content).at(-1) ?? [];
    const length = Math.round(widthOf(work.face, last, style) * mark.share.value);
    return [drawnLine(work, length, mark, style.keepNext)];
  }
  const typed = {
    ...style,
    id: `${id}-dau`,
    name: `${style.name}: dấu bên dưới`,
    bold: mark.bold,
    italic: false,
    before: ptToTwips(mark.before),
    after: ptToTwips(mark.after),
    align: 'center' as const,
  };
  return [styled(work, typed, [text(mark.text)])];
}

/** A centred line of the thickness of the form; the space around it in points. */
export function drawnLine(
  work: Setting,
  length: Twips,
  space: { readonly before: Pt; readonly after: Pt },
  keepNext: boolean,
): Rule {
  return {
    type: 'rule',
    length,
    stroke: Math.round(work.form.stroke * 8),
    align: 'center',
    before: ptToTwips(space.before),
    after: ptToTwips(space.after),
    keepNext,
  };
}
