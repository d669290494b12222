import type { Pt } from '../base/units.ts';
import type { Align } from '../block/block.ts';
import type { Run } from '../block/page.ts';
import type { BrokenLine } from './break-lines.ts';
import type { Cast } from './measure.ts';
import type { Part } from './words.ts';

/** The place of a line in its column, in points. */
export interface Slot {
  readonly left: Pt;
  readonly width: Pt;
  readonly align: Align;
}

interface Stretch {
  readonly cast: Cast;
  text: string;
  width: Pt;
}

/** The runs of one line, x counted from the left edge of the column. Spaces at its end are not printed. */
export function setLine(line: BrokenLine, slot: Slot): readonly Run[] {
  const stretches = merged(printed(line));
  const natural = stretches.reduce((sum, { width }) => sum + width, 0);
  const free = Math.max(0, slot.width - natural);
  const gaps = stretches.reduce((sum, stretch) => sum + gapsOf(stretch), 0);
  const justified = slot.align === 'justify' && !line.open && gaps > 0;
  const stretch = justified ? free / gaps : 0;
  const runs: Run[] = [];
  let x = slot.left + (slot.align === 'center' ? free / 2 : slot.align === 'right' ? free : 0);
  for (const each of stretches) {
    const own = gapsOf(each) > 0 ? stretch : 0;
    const width = each.width + own * gapsOf(each);
    const { size, bold, italic, underline, raise } = each.cast;
    runs.push({ x, width, text: each.text, size, bold, italic, underline, raise, stretch: own });
    x += width;
  }
  return runs;
}

/** The parts of a line but for the spaces at its end. */
function printed(line: BrokenLine): readonly Part[] {
  const parts: Part[] = [];
  let waiting: readonly Part[] = [];
  for (const word of line.words) {
    if (word.parts.length > 0) parts.push(...waiting, ...word.parts);
    waiting = word.parts.length > 0 ? word.spaces : [...waiting, ...word.spaces];
  }
  return parts;
}

function merged(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.cast === part.cast) {
      last.text += part.text;
      last.width += part.width;
    } else {
      stretches.push({ cast: part.cast, text: part.text, width: part.width });
    }
  }
  return stretches;
}

/** The spaces that a justified line may stretch: all but the one after a number. */
function gapsOf({ cast, text }: Stretch): number {
  return cast.label ? 0 : text.split(' ').length - 1;
}
