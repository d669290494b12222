import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mergePdf, pageCount } from '../../src/write/pack/merge.ts';
import { readMarks } from '../../src/write/pack/outline.ts';
import { zipFiles } from '../../src/write/pack/zip.ts';
import { danvan, examplesOffice } from '../command/office.ts';

const papers = ['bac-kan/ke-hoach', 'vinh-long/giay-moi'];

async function print(): Promise<readonly Uint8Array[]> {
  const host = examplesOffice();
  await danvan(host, 'render', '-f', 'pdf', ...papers.map((name) => `${name}.yaml`));
  return Promise.all(papers.map((name) => host.read(`/van-thu/${name}.pdf`)));
}

let once: Promise<readonly Uint8Array[]> | undefined;
const printedOnce = () => {
  once ??= print();
  return once;
};

const merged = async () =>
  mergePdf(
    (await printedOnce()).map((bytes, i) => ({ title: `Văn bản ${i + 1}`, bytes })),
    { title: 'Tài liệu & phụ lục', author: 'UBND xã Đồng Mây' },
  );

test('has the pages of every file, in order, as large as they were', async () => {
  const sizes = async (bytes: Uint8Array) =>
    (await PDFDocument.load(bytes)).getPages().map((page) => page.getSize());
  const parts = await Promise.all((await printedOnce()).map(sizes));
  expect(await sizes(await merged())).toEqual(parts.flat());
});

test('puts the bookmarks of each file below its title, on the pages that they have now', async () => {
  const [first, second] = await Promise.all(
    (await printedOnce()).map(async (bytes) => ({
      marks: readMarks(await PDFDocument.load(bytes)),
      pages: await pageCount(bytes),
    })),
  );
  const marks = readMarks(await PDFDocument.load(await merged()));
  expect(marks.map(({ title, page }) => [title, page])).toEqual([
    ['Văn bản 1', 0],
    ['Văn bản 2', first?.pages],
  ]);
  expect(first?.marks.length).toBeGreaterThan(2);
  expect(marks[0]?.inside).toEqual(first?.marks);
  const moved = second?.marks.map(({ title, page }) => [title, page + (first?.pages ?? 0)]);
  expect(marks[1]?.inside.map(({ title, page }) => [title, page])).toEqual(moved);
});

test('claims no PDF/A and carries title and author', async () => {
  const bytes = await merged();
  const document = await PDFDocument.load(bytes);
  expect(document.getTitle()).toBe('Tài liệu & phụ lục');
  expect(document.getAuthor()).toBe('UBND xã Đồng Mây');
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('pdfaid');
});

test('is the same bytes each time', async () => {
  expect(await merged()).toEqual(await merged());
});

test('a set as a ZIP holds each file whole under its name', async () => {
  const printed = await printedOnce();
  const files = papers.map((name, i) => ({ name: `${name}.pdf`, bytes: printed[i] ?? new Uint8Array() }));
  expect(unzipSync(zipFiles(files))).toEqual(
    Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
  );
});
