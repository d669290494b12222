import type { Section, Sheet } from '../block/block.ts';
import type { Bookmark, Line, PageOfLines, Pages, Stroke } from '../block/page.ts';
import type { Face } from '../face/face.ts';
import { bodyStrips } from './column.ts';
import { fillPages } from './fill.ts';
import { furnitureOf } from './furniture.ts';
import { Ruler } from './measure.ts';
import type { Setting } from './paragraph.ts';
import { paintStack } from './stack.ts';
import type { Canvas } from './strip.ts';

/**
 * Decides every line and every page of a sheet as a word processor does that opens the .docx written from it (Word in
 * compatibility mode 14, LibreOffice 25.2). All text comes out, in order, whatever its height. Throws RangeError for
 * a style that the sheet does not define.
 */
export function paginate(sheet: Sheet, face: Face): Pages {
  const styles = new Map(sheet.styles.map((style) => [style.id, style]));
  const lists = new Map(sheet.lists.map((list) => [list.id, list]));
  const ruler = new Ruler(face);
  const pages: PageOfLines[] = [];
  const bookmarks: Bookmark[] = [];
  // Word knows mirrored margins only for a whole file.
  const mirrored = sheet.sections.some(({ page }) => page.mirrored);
  let number = 0;
  for (const section of sheet.sections) {
    if (section.restart) number = 0;
    const setting = { styles, lists, book: sheet.styles, ruler, pageNumber: '' };
    const place = { before: number, drawn: pages.length, mirrored };
    const drawn = sectionPages(section, setting, place, bookmarks);
    number += drawn.length;
    pages.push(...drawn);
  }
  return { info: sheet.info, pages, bookmarks };
}

/** Where a section stands: after how many pages of its numbering, after how many of the file, in what kind of file. */
interface Place {
  readonly before: number;
  readonly drawn: number;
  readonly mirrored: boolean;
}

/** The pages of one section. */
function sectionPages(
  section: Section,
  setting: Setting,
  { before, drawn, mirrored }: Place,
  bookmarks: Bookmark[],
): readonly PageOfLines[] {
  const { page } = section;
  const furniture = (index: number): ReturnType<typeof furnitureOf> =>
    furnitureOf(section, index === 0, { ...setting, pageNumber: String(before + index + 1) });
  const filled = fillPages(bodyStrips(section.blocks, page, setting), (index) => {
    const { top, bottom } = furniture(index);
    return bottom - top;
  });
  return filled.map((placed, index) => {
    const { header, footer, headerTop, footerTop, top } = furniture(index);
    const even = (before + index + 1) % 2 === 0;
    const x = mirrored && even ? page.margin.right : page.margin.left;
    const lines: Line[] = [];
    const strokes: Stroke[] = [];
    const canvas: Canvas = {
      line: (line) => lines.push(line),
      stroke: (stroke) => strokes.push(stroke),
      bookmark: (title, level, y) => bookmarks.push({ title, level, page: drawn + index, y }),
    };
    paintStack(header, canvas, { x, y: headerTop });
    for (const { strip, y } of placed) strip.paint(canvas, { x, y: top + y });
    paintStack(footer, canvas, { x, y: footerTop });
    return { width: page.width, height: page.height, lines, strokes };
  });
}
