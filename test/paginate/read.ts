import type { Line, PageOfLines, Pages } from '../../src/block/page.ts';

/** The characters of a line, runs joined. */
export function textOf(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}

/** The lines of one page, by their characters. */
export function linesOf(page: PageOfLines | undefined): string[] {
  return (page?.lines ?? []).map(textOf);
}

/** The baselines of a page in twips from the top of the paper. */
export function baselines(page: PageOfLines | undefined): number[] {
  return (page?.lines ?? []).map((line) => Math.round(line.baseline * 20));
}

export function wordsOf(pages: Pages): string[] {
  return pages.pages.flatMap((page) =>
    linesOf(page).flatMap((line) => line.split(' ').filter((w) => w !== '')),
  );
}
