import { fileSpan } from '../base/span.ts';
import type { Pages } from '../block/page.ts';
import { tapTaiLieu } from '../compose/tap-tai-lieu.ts';
import type { Face } from '../face/face.ts';
import type { RulebookId } from '../model/document.ts';
import { paginate } from '../paginate/paginate.ts';
import { chooseForm } from '../rulebook/choose.ts';
import type { Form } from '../rulebook/form.ts';
import { rulebooks } from '../rulebook/rulebooks.ts';
import { readPdfInfo } from '../verify/read-pdf.ts';
import { mergePdf, pageCount } from '../write/pack/merge.ts';
import { writePdf } from '../write/pdf/write.ts';

/** What an office says of a set of papers in danvan.yaml. */
export interface TapTaiLieuWish {
  readonly ten: string;
  /** The organ over the title of the cover; absent: the issuer of the first paper. */
  readonly co_quan?: string;
  readonly dong_cuoi?: string;
  readonly bia: boolean;
  readonly muc_luc: boolean;
}

/**
 * The .pdf files of printed papers as one: cover, contents, then each paper with its own page numbers, under bookmarks.
 * Titles are those that the files themselves carry; the look is that of the first paper's rulebook. Throws Broken where
 * a file is no .pdf of danvan's.
 */
export async function printTapTaiLieu(
  wish: TapTaiLieuWish,
  papers: readonly Uint8Array[],
  face: Face,
): Promise<Uint8Array> {
  const leaves = await Promise.all(
    papers.map(async (bytes) => ({ bytes, info: readPdfInfo(bytes), pages: await pageCount(bytes) })),
  );
  const first = leaves[0]?.info;
  const form = formOf(first?.['danvan-rulebook']);
  const co_quan = wish.co_quan ?? first?.Author ?? '';
  const { ten } = wish;
  const contents = leaves.map(({ info, pages }) => ({ ten: info.Title ?? '', pages }));
  const front = frontPages({ ...wish, co_quan, ten }, contents, form, face);
  const titled = leaves.map(({ bytes, info }) => ({ bytes, title: info.Title ?? '' }));
  const whole = front ? [{ title: ten, bytes: await writePdf(front, face, {}) }, ...titled] : titled;
  return mergePdf(whole, { title: ten, author: co_quan });
}

/** The look of the first pages is that of the papers behind them. */
function formOf(rulebook: string | undefined): Form {
  const known: RulebookId = rulebook === 'hd36' || rulebook === 'hd05' ? rulebook : 'nd30';
  const span = fileSpan('');
  const { value } = chooseForm(rulebooks[known], {}, { id: 'tap-tai-lieu' }, () => span);
  if (!value) throw new TypeError(`a rulebook without a form: ${known}`);
  return value;
}

/** How often the contents may be set again: a page more for them moves every number in them. */
const mostRounds = 4;

/** Cover and contents, their numbers counting the pages that they take themselves. Undefined where none is wanted. */
export function frontPages(
  wish: TapTaiLieuWish & { co_quan: string },
  papers: readonly { readonly ten: string; readonly pages: number }[],
  form: Form,
  face: Face,
): Pages | undefined {
  let before = 1;
  for (let round = 0; round < mostRounds; round++) {
    let next = before + 1;
    const van_ban = papers.map(({ ten, pages }) => {
      const trang = next;
      next += pages;
      return { ten, trang };
    });
    const sheet = tapTaiLieu({ ...wish, van_ban }, form, face);
    if (!sheet) return undefined;
    const pages = paginate(sheet, face);
    if (pages.pages.length === before || round === mostRounds - 1) return pages;
    before = pages.pages.length;
  }
  return undefined;
}
