import type { CheckedPaper } from '../../src/check/paper.ts';
import { cachTruocDau } from '../../src/check/rules/dau-cau/cach-truoc-dau.ts';
import { checked } from './checked.ts';
import { inSample } from './samples.ts';

/** A sample paper with these keys in it, as rules see it. */
export async function seen(fragment: string): Promise<CheckedPaper> {
  const papers: CheckedPaper[] = [];
  const look = {
    ...cachTruocDau,
    check(paper: CheckedPaper) {
      papers.push(paper);
      return [];
    },
  };
  await checked(inSample(fragment), [look]);
  const [paper] = papers;
  if (!paper) throw new Error('no paper seen');
  return paper;
}
