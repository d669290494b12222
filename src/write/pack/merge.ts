import { PDFDocument } from '@cantoo/pdf-lib';
import { type Mark, readMarks, writeMarks } from './outline.ts';

/** One file of a set: its pages go in whole, its bookmarks below one of its own title. */
export interface Leaf {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * Several .pdf files as one, in the order given, each page as it was printed. The merged file makes no claim of PDF/A:
 * what was shown for its parts is not shown for the whole. The bytes depend on nothing but the arguments.
 */
export async function mergePdf(
  leaves: readonly Leaf[],
  info: { readonly title: string; readonly author: string },
): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  const marks: Mark[] = [];
  for (const { title, bytes } of leaves) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const before = merged.getPageCount();
    for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page);
    marks.push({ title, page: before, inside: shifted(readMarks(source), before) });
  }
  writeMarks(merged, marks);
  merged.setTitle(info.title, { showInWindowTitleBar: true });
  if (info.author !== '') merged.setAuthor(info.author);
  merged.setCreator('danvan');
  merged.setProducer('danvan (pdf-lib)');
  merged.setLanguage('vi');
  return merged.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function shifted(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, page: mark.page + by, inside: shifted(mark.inside, by) }));
}

/** How many pages a .pdf has. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
}
