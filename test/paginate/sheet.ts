import { text } from '../../src/base/inline.ts';
import type { Block, Look, Page, Paragraph, Section, Sheet, Style } from '../../src/block/block.ts';

/** A4 upright with the margins of state papers. */
export const a4: Page = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
  headerDistance: 567,
  footerDistance: 567,
  mirrored: false,
};

const look: Look = {
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  align: 'justify',
  before: 0,
  after: 120,
  pitch: 340,
  indent: { left: 0, right: 0, first: 720 },
  boxed: false,
  keepNext: false,
  keepLines: false,
};
const flush = { left: 0, right: 0, first: 0 };

/** Body, heading, centred line, table cell. */
export const styles: readonly Style[] = [
  { ...look, id: 'than', name: 'Thân văn bản' },
  { ...look, id: 'muc', name: 'Mục', bold: true, align: 'left', keepNext: true, keepLines: true, outline: 1 },
  { ...look, id: 'giua', name: 'Giữa', align: 'center', indent: flush, after: 0 },
  { ...look, id: 'o', name: 'Ô', align: 'left', indent: flush, after: 0, size: 13, pitch: 300 },
];

export function paragraph(style: string, value: string, own?: Partial<Look>): Paragraph {
  return { type: 'paragraph', style, content: [text(value)], look: own };
}

/** A section with its page number above every page but the first. */
export function section(blocks: readonly Block[], more: Partial<Section> = {}): Section {
  const number: Paragraph = { type: 'paragraph', style: 'giua', content: [{ type: 'page-number' }] };
  return {
    page: a4,
    blocks,
    header: { first: [], rest: [number] },
    footer: { first: [], rest: [] },
    restart: false,
    ...more,
  };
}

export function sheetOf(sections: readonly Section[]): Sheet {
  return {
    info: { title: 'Kế hoạch', author: 'UBND tỉnh', subject: '', language: 'vi-VN', date: '2025-01-16' },
    styles,
    lists: [],
    sections,
  };
}
