import type { OutlineItem, PdfKitDocument } from 'pdfmake';
import type { Bookmark } from '../../block/page.ts';

interface Open {
  readonly item: OutlineItem;
  readonly level: number;
  count: number;
}

/** Adds the bookmarks, each under the nearest one before it that is of a higher rank. All stand open. */
export function addOutline(
  document: PdfKitDocument,
  bookmarks: readonly Bookmark[],
  widths: readonly number[],
): void {
  const root: Open = { item: document.outline, level: 0, count: 0 };
  const path = [root];
  for (const { title, level, page, y } of bookmarks) {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1) ?? root;
    // pdfkit counts `left` from the right edge: the page's width is its left edge.
    const item = parent.item.addItem(title, { pageNumber: page, top: y, left: widths[page] ?? 0 });
    for (const open of path) {
      open.count += 1;
      open.item.dictionary.data.Count = open.count;
    }
    path.push({ item, level, count: 0 });
  }
}
