import { Derived } from '../../base/derived.ts';
import type { Block, FootBlock, Page, Section, Style } from '../../block/block.ts';
import { element, value, whole, type Xml } from './element.ts';
import type { Names } from './names.ts';
import { wordNamespaces } from './namespaces.ts';
import { blank, frame, paragraph, rule } from './paragraph.ts';
import { table } from './table.ts';

/** Where headers and footers go. */
export interface Margins {
  /** Takes one and gives the relationship id of its part. */
  readonly add: (kind: 'header' | 'footer', root: Xml) => string;
  /** Those that some section before has, such as `header/first`: a section without one of its own shows them too. */
  readonly shown: Set<string>;
}

/** The blocks of one section with its end. `last`: the end of the file, which stands after the last paragraph. */
export function* section(own: Section, last: boolean, names: Names, margins: Margins): Generator<Xml> {
  const end = properties(own, names, margins);
  const { blocks, page } = own;
  const start = blocks.findIndex((block) => block.type !== 'frame');
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    // Word makes one table of two that touch.
    if (block.type === 'table' && before?.type === 'table') yield blank({ keepNext: before.keepNext });
    const closing = !last && index === blocks.length - 1 && block.type === 'paragraph';
    yield bodyBlock(block, page, names, index === start, closing ? end : undefined);
  }
  const closed = blocks.at(-1)?.type;
  if (last) {
    if (closed === undefined || closed === 'table' || closed === 'frame') yield blank();
    yield end;
  } else if (closed !== 'paragraph') {
    yield blank({ section: end });
  }
}

/** The XML of the blocks that sheets have in common. */
const known = new Derived<readonly Style[], Block, Xml>();

function bodyBlock(block: Block, page: Page, names: Names, first: boolean, end: Xml | undefined): Xml {
  const print = () => printed(block, page, names, first, end);
  const alike = end === undefined && (block.type === 'paragraph' || block.type === 'table');
  return names.book && alike ? known.of(names.book, block, first ? 'first' : '', print) : print();
}

function printed(block: Block, page: Page, names: Names, first: boolean, end: Xml | undefined): Xml {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block, names, { first, section: end });
    case 'rule':
      return rule(block, textWidth(page), { first });
    case 'table':
      return table(block, names);
    case 'frame':
      return frame(block, page, names);
  }
}

function textWidth({ width, margin }: Page): number {
  return width - margin.left - margin.right;
}

function properties(own: Section, names: Names, margins: Margins): Xml {
  const { page } = own;
  const part = (kind: 'header' | 'footer', blocks: readonly FootBlock[]): Xml =>
    element(kind === 'header' ? 'w:hdr' : 'w:ftr', wordNamespaces, [
      ...blocks.map((block) =>
        block.type === 'rule' ? rule(block, textWidth(page)) : paragraph(block, names),
      ),
      ...(blocks.length === 0 ? [blank()] : []),
    ]);
  const reference = (
    kind: 'header' | 'footer',
    type: 'first' | 'default',
    blocks: readonly FootBlock[],
  ): readonly Xml[] => {
    const place = `${kind}/${type}`;
    if (blocks.length === 0 && !margins.shown.has(place)) return [];
    margins.shown.add(place);
    const id = margins.add(kind, part(kind, blocks));
    return [element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id })];
  };
  return element('w:sectPr', {}, [
    ...reference('header', 'default', own.header.rest),
    ...reference('header', 'first', own.header.first),
    ...reference('footer', 'default', own.footer.rest),
    ...reference('footer', 'first', own.footer.first),
    value('w:type', 'nextPage'),
    element('w:pgSz', {
      'w:w': whole(page.width),
      'w:h': whole(page.height),
      'w:orient': page.width > page.height ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': whole(page.margin.top),
      'w:right': whole(page.margin.right),
      'w:bottom': whole(page.margin.bottom),
      'w:left': whole(page.margin.left),
      'w:header': whole(page.headerDistance),
      'w:footer': whole(page.footerDistance),
      'w:gutter': 0,
    }),
    ...(own.restart ? [element('w:pgNumType', { 'w:start': 1 })] : []),
    element('w:titlePg'),
  ]);
}
