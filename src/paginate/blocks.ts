import type { Twips } from '../base/units.ts';
import type { Paragraph, Rule } from '../block/block.ts';
import { lookOf } from './look.ts';
import { paragraphStrips, type Setting } from './paragraph.ts';
import { ruleStrip } from './rule.ts';
import type { Strip } from './strip.ts';

/** The empty paragraph of the least height that a Word file needs in an empty cell and between two tables that touch. */
export function blankStrip(joined: boolean): Strip {
  return { before: 0, height: 20, after: 0, resumed: 0, opens: !joined, paint: () => undefined };
}

type Flow = Paragraph | Rule;

/** The strips of one block of running text. `joined`: it may not be parted from what precedes it. */
export function flowStrips(block: Flow, width: Twips, joined: boolean, setting: Setting): readonly Strip[] {
  return block.type === 'rule'
    ? [ruleStrip(block, width, joined)]
    : paragraphStrips(block, width, joined, setting);
}

/** Whether the next block stays on the page of this one. */
export function keepsNext(block: Flow, { styles }: Setting): boolean {
  return block.type === 'rule' ? block.keepNext : lookOf(block, styles).keepNext;
}

/** The blocks of a cell, a header or a footer, one under the other. */
export function blockStrips(blocks: readonly Flow[], width: Twips, setting: Setting): readonly Strip[] {
  let joined = false;
  return blocks.flatMap((block) => {
    const strips = flowStrips(block, width, joined, setting);
    joined = keepsNext(block, setting);
    return strips;
  });
}
