import type { Bookmark } from '../../block/page.ts';
import type { PdfFile } from './file.ts';
import { number, textString } from './strings.ts';

interface Item {
  readonly id: number;
  readonly level: number;
  readonly items: Item[];
  readonly entries: string;
}

/** The page of a bookmark: the number of its object, and its height in points. */
export interface Target {
  readonly id: number;
  readonly height: number;
}

/** Writes the bookmarks, each under the nearest one before it that is of a higher rank; all stand open. Gives their root. */
export function writeOutline(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  targets: readonly Target[],
): number {
  const root: Item = { id: file.reserve(), level: 0, items: [], entries: '' };
  const path = [root];
  for (const { title, level, page, y } of bookmarks) {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop();
    const { id = 0, height = 0 } = targets[page] ?? {};
    const entries = `/Title ${textString(title)}\n/Dest [${id} 0 R /XYZ 0 ${number(height - y)} 0]\n`;
    const item: Item = { id: file.reserve(), level, items: [], entries };
    (path.at(-1) ?? root).items.push(item);
    path.push(item);
  }
  writeItem(file, root, '');
  return root.id;
}

/** Writes an item with all below it; gives how many those are. */
function writeItem(file: PdfFile, { id, items, entries }: Item, place: string): number {
  let count = items.length;
  for (const [at, item] of items.entries()) {
    const beside = [`/Parent ${id} 0 R\n`];
    const [before, after] = [items[at - 1], items[at + 1]];
    if (before) beside.push(`/Prev ${before.id} 0 R\n`);
    if (after) beside.push(`/Next ${after.id} 0 R\n`);
    count += writeItem(file, item, beside.join(''));
  }
  const [first, last] = [items[0], items.at(-1)];
  const below = first && last ? `/Count ${count}\n/First ${first.id} 0 R\n/Last ${last.id} 0 R\n` : '';
  file.put(`<<\n${entries}${place}${below}>>`, id);
  return count;
}
