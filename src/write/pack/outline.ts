import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A bookmark: the page it leads to, counted from 0, the height on it, and those below it. */
export interface Mark {
  readonly title: string;
  readonly page: number;
  /** Distance of its line from the lower edge of the page, in points; absent: the top of the page. */
  readonly y?: number;
  readonly inside: readonly Mark[];
}

/** No outline is deeper; an item that leads back to an earlier one ends here. */
const deepest = 32;

/** The bookmarks of a file, in order; those that lead to no page of it are left out with what is below them. */
export function readMarks(document: PDFDocument): readonly Mark[] {
  const pages = new Map(document.getPages().map((page, i) => [page.ref, i]));
  const at = (object: PDFObject | undefined): PDFDict | undefined => {
    const found = object instanceof PDFRef ? document.context.lookup(object) : object;
    return found instanceof PDFDict ? found : undefined;
  };
  const below = (parent: PDFDict, depth: number): readonly Mark[] => {
    const marks: Mark[] = [];
    const seen = new Set<PDFDict>();
    let item = at(parent.get(PDFName.of('First')));
    while (item && !seen.has(item) && depth < deepest) {
      seen.add(item);
      const title = item.lookup(PDFName.of('Title'));
      const target = item.lookup(PDFName.of('Dest'));
      const ref = target instanceof PDFArray ? target.get(0) : undefined;
      const page = ref instanceof PDFRef ? pages.get(ref) : undefined;
      if (page !== undefined && (title instanceof PDFHexString || title instanceof PDFString)) {
        const y = target instanceof PDFArray ? Number(String(target.get(3))) : Number.NaN;
        const height = Number.isFinite(y) ? { y } : {};
        marks.push({ title: title.decodeText(), page, ...height, inside: below(item, depth + 1) });
      }
      item = at(item.get(PDFName.of('Next')));
    }
    return marks;
  };
  const root = at(document.catalog.get(PDFName.of('Outlines')));
  return root ? below(root, 0) : [];
}

/** Gives a file its bookmarks, all of the first rank closed, and has viewers show them. */
export function writeMarks(document: PDFDocument, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const { context } = document;
  const pages = document.getPages();
  const lay = (items: readonly Mark[], parent: PDFRef): { first: PDFRef; last: PDFRef } | undefined => {
    const refs = items.map(() => context.nextRef());
    items.forEach(({ title, page, y, inside }, i) => {
      const own = refs[i];
      const target = pages[page];
      if (!own || !target) throw new RangeError(`no page ${page}`);
      const dict = context.obj({ Title: PDFHexString.fromText(title), Parent: parent });
      const height = y === undefined ? PDFNull : context.obj(y);
      dict.set(PDFName.of('Dest'), context.obj([target.ref, PDFName.of('XYZ'), PDFNull, height, PDFNull]));
      link(dict, 'Prev', refs[i - 1]);
      link(dict, 'Next', refs[i + 1]);
      const inner = lay(inside, own);
      link(dict, 'First', inner?.first);
      link(dict, 'Last', inner?.last);
      if (inner) dict.set(PDFName.of('Count'), context.obj(-inside.length));
      context.assign(own, dict);
    });
    const [first] = refs;
    const last = refs.at(-1);
    return first && last ? { first, last } : undefined;
  };
  const root = context.nextRef();
  const outline = context.obj({ Type: 'Outlines', Count: marks.length });
  const ends = lay(marks, root);
  link(outline, 'First', ends?.first);
  link(outline, 'Last', ends?.last);
  context.assign(root, outline);
  document.catalog.set(PDFName.of('Outlines'), root);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function link(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref);
}
