import { expect, it } from 'vitest';
import type { Pages } from '../../../src/block/page.ts';
import { writePdf } from '../../../src/write/pdf/write.ts';
import { builtFace } from '../../face/built.ts';
import { samplePages } from './pages.ts';

const face = builtFace();
const sample = samplePages(face, 1);

/** The embedded font files of a paper whose first line is this name, as they stand in it. */
async function fontsWith(name: string): Promise<readonly string[]> {
  const [page] = sample.pages;
  const [line, ...lines] = page?.lines ?? [];
  if (page === undefined || line === undefined) throw new Error('no line');
  const runs = line.runs.map((run) => ({ ...run, text: name }));
  const pages: Pages = { ...sample, pages: [{ ...page, lines: [{ ...line, runs }, ...lines] }] };
  const latin1 = Buffer.from(await writePdf(pages, face, {})).toString('latin1');
  return [...latin1.matchAll(/\/Length1 \d+[\s\S]*?stream\n([\s\S]*?)\nendstream/g)].map(
    ([, font]) => font ?? '',
  );
}

it('embeds the same fonts in papers that differ in a name or a number', async () => {
  const first = await fontsWith('Bà Đỗ Thị Quỳnh, ghế G104');
  expect(first).toHaveLength(4);
  expect(await fontsWith('Ông Vũ Văn Xuyến, ghế K97')).toEqual(first);
  expect(await fontsWith('Ông Vũ Văn Ỷ')).not.toEqual(first);
});
