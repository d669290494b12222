import type { Twips } from '../base/units.ts';
import type { Block, Frame, Page } from '../block/block.ts';
import { blankStrip, flowStrips, keepsNext } from './blocks.ts';
import { paragraphStrips, type Setting } from './paragraph.ts';
import type { Strip } from './strip.ts';
import { tableStrip } from './table.ts';

/**
 * The blocks of a section as strips, in a column as wide as the text of its pages. The empty paragraph that a Word file
 * needs behind a table or frame at a section's end takes no room: no page is left blank for its sake.
 */
export function bodyStrips(blocks: readonly Block[], page: Page, setting: Setting): readonly Strip[] {
  const width = page.width - page.margin.left - page.margin.right;
  const { ruler, book, lists } = setting;
  const strips: Strip[] = [];
  let joined = false;
  for (const [index, block] of blocks.entries()) {
    const touching = block.type === 'table' && blocks[index - 1]?.type === 'table';
    if (touching) strips.push(blankStrip(joined));
    const set = () => stripsOf(block, width, page, joined, setting);
    const alike = lists.size === 0 && block.type !== 'frame';
    strips.push(...(alike ? ruler.strips.of(book, block, `${width} ${joined}`, set) : set()));
    joined = block.type === 'frame' || (block.type === 'table' ? block.keepNext : keepsNext(block, setting));
  }
  return strips;
}

function stripsOf(
  block: Block,
  width: Twips,
  page: Page,
  joined: boolean,
  setting: Setting,
): readonly Strip[] {
  switch (block.type) {
    case 'paragraph':
    case 'rule':
      return flowStrips(block, width, joined, setting);
    case 'table':
      return [tableStrip(block, joined, setting)];
    case 'frame':
      return [frameStrip(block, width, page, joined, setting)];
  }
}

/** Takes no room: its paragraph stands at its own height on the page of the block that follows. */
function frameStrip(frame: Frame, width: Twips, page: Page, joined: boolean, setting: Setting): Strip {
  const strips = paragraphStrips(frame.paragraph, width, false, setting);
  const [first] = strips;
  return {
    before: 0,
    height: 0,
    after: 0,
    resumed: 0,
    opens: !joined,
    paint(canvas, { x }) {
      let y = page.height - frame.fromBottom - (first?.height ?? 0);
      for (const strip of strips) {
        strip.paint(canvas, { x, y });
        y += strip.height;
      }
    },
  };
}
