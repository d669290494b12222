import type { Twips } from '../base/units.ts';
import type { Block, FootBlock, Page, Paragraph, Section } from '../block/block.ts';
import type { Form } from '../rulebook/form.ts';
import { type Flow, isParagraph } from './flow.ts';
import { lookOf, part } from './styled.ts';
import type { Work } from './work.ts';

/** Distance of the footer from the lower edge of the paper: it stands in the lower margin, under the text. */
const footerDistance: Twips = 400;

/** What the first page of a paper carries in its margins. */
export interface FirstPage {
  readonly header: readonly Paragraph[];
  readonly footer: readonly FootBlock[];
}

/** The page of a form, turned on its side where asked and not lying so already. */
export function pageOf(form: Form, landscape: boolean): Page {
  const { width, height, margin, mirrored, numberFromTop } = form.page;
  const turned = landscape && width < height;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    margin,
    headerDistance: numberFromTop,
    footerDistance,
    mirrored,
  };
}

export function textWidthOf(page: Page): Twips {
  return page.width - page.margin.left - page.margin.right;
}

export function textHeightOf(page: Page): Twips {
  return page.height - page.margin.top - page.margin.bottom;
}

/**
 * The sections of one paper: one, and where tables ask for it landscape ones between. Pages are counted from 1 and on
 * through; the number is hidden on the first page only.
 */
export function sectionsOf(work: Work, flow: Flow, first: FirstPage, landscape = false): readonly Section[] {
  const number = part(work, 'so-trang', [{ type: 'page-number' }]);
  return divided(work, flow, landscape).map(({ blocks, turned }, i) => ({
    page: pageOf(work.form, turned),
    blocks,
    header: { first: i === 0 ? first.header : [number], rest: [number] },
    footer: { first: i === 0 ? first.footer : [], rest: [] },
    restart: i === 0,
  }));
}

interface Stretch {
  readonly blocks: Block[];
  readonly turned: boolean;
}

/** Stretches of one orientation; the titles kept with a landscape table go onto its page. */
function divided(work: Work, flow: Flow, landscape: boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { block, landscape: wanted } of flow) {
    const turned = landscape || wanted === true;
    const current = stretches.at(-1);
    if (current?.turned === turned) {
      current.blocks.push(block);
      continue;
    }
    const titles = turned && current ? takeTitles(work, current.blocks) : [];
    if (current?.blocks.length === 0) stretches.pop();
    stretches.push({ blocks: [...titles, block], turned });
  }
  return stretches;
}

function takeTitles(work: Work, blocks: Block[]): readonly Block[] {
  const from = blocks.findLastIndex((block) => !isParagraph(block) || !lookOf(work, block).keepNext) + 1;
  return blocks.splice(from);
}
