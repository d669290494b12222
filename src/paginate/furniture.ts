import type { Twips } from '../base/units.ts';
import type { Section } from '../block/block.ts';
import { blockStrips } from './blocks.ts';
import type { Setting } from './paragraph.ts';
import { stackHeight } from './stack.ts';
import type { Strip } from './strip.ts';

/** What a page shows above and below its text, and between which heights its text may stand. */
export interface Furniture {
  readonly header: readonly Strip[];
  readonly footer: readonly Strip[];
  readonly headerTop: Twips;
  readonly footerTop: Twips;
  readonly top: Twips;
  readonly bottom: Twips;
}

/** The header and footer of one page; the text gives way to them where they are higher than its margins. */
export function furnitureOf(section: Section, first: boolean, setting: Setting): Furniture {
  const { page } = section;
  const width = page.width - page.margin.left - page.margin.right;
  const header = blockStrips(first ? section.header.first : section.header.rest, width, setting);
  const footer = blockStrips(first ? section.footer.first : section.footer.rest, width, setting);
  const footerTop = page.height - page.footerDistance - stackHeight(footer);
  return {
    header,
    footer,
    headerTop: page.headerDistance,
    footerTop,
    top: Math.max(page.margin.top, page.headerDistance + stackHeight(header)),
    bottom: Math.min(page.height - page.margin.bottom, footerTop),
  };
}
