import { expect, test } from 'vitest';
import { type TapTaiLieu, tapTaiLieu } from '../../src/compose/tap-tai-lieu.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { frontPages, printTapTaiLieu } from '../../src/pipeline/tap-tai-lieu.ts';
import { pageCount } from '../../src/write/pack/merge.ts';
import { danvan, keHoach, office } from '../command/office.ts';
import { formOf } from '../compose/giay.ts';
import { builtFace } from '../face/built.ts';

const face = builtFace();

async function printedPlan(): Promise<Uint8Array> {
  const host = office({ 'ke-hoach.yaml': keHoach });
  await danvan(host, 'render', '-f', 'pdf', 'ke-hoach.yaml');
  return host.read('/van-thu/ke-hoach.pdf');
}

const wish = { ten: 'Tài liệu Ngày hội đọc sách năm 2026', bia: true, muc_luc: true };
const linesOf = (front: TapTaiLieu) => {
  const sheet = tapTaiLieu(front, formOf('nd30'), face);
  if (!sheet) throw new Error('no sheet');
  return paginate(sheet, face).pages.map(({ lines }) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
};

test('a cover and a contents page come before the papers', async () => {
  const plan = await printedPlan();
  const pages = await pageCount(plan);
  expect(await pageCount(await printTapTaiLieu(wish, [plan, plan], face))).toBe(2 + 2 * pages);
  const bare = { ...wish, bia: false, muc_luc: false };
  expect(await pageCount(await printTapTaiLieu(bare, [plan, plan], face))).toBe(2 * pages);
});

test('the cover says whose papers they are, their title and the closing line', () => {
  const [cover] = linesOf({
    ...wish,
    muc_luc: false,
    co_quan: 'Ủy ban nhân dân xã Đồng Mây',
    dong_cuoi: 'Đồng Mây, tháng 3 năm 2026',
    van_ban: [],
  });
  expect(cover).toEqual([
    'ỦY BAN NHÂN DÂN XÃ ĐỒNG MÂY',
    'TÀI LIỆU NGÀY HỘI ĐỌC SÁCH NĂM 2026',
    'Đồng Mây, tháng 3 năm 2026',
  ]);
});

test('long contents count their own pages, and begin each with the head of the table', () => {
  const van_ban = Array.from({ length: 90 }, (_, i) => ({ ten: `Kế hoạch số ${i + 1}`, trang: i + 4 }));
  const pages = linesOf({ ...wish, bia: false, co_quan: '', van_ban });
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages.slice(1)) expect(page.slice(0, 3)).toEqual(['STT', 'Tên văn bản', 'Trang']);
  expect(pages.flat().filter((line) => line.startsWith('Kế hoạch số'))).toEqual(
    van_ban.map(({ ten }) => ten),
  );
});

test('the contents name the pages on which the papers begin, however long they are themselves', () => {
  const papers = Array.from({ length: 90 }, (_, i) => ({ ten: `Kế hoạch số ${i + 1}`, pages: (i % 5) + 1 }));
  const front = frontPages({ ...wish, co_quan: '' }, papers, formOf('nd30'), face);
  if (!front) throw new Error('no pages');
  const lines = front.pages.flatMap((page) =>
    page.lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
  let next = front.pages.length + 1;
  for (const { ten, pages } of papers) {
    expect(lines[lines.indexOf(ten) + 1]).toBe(String(next));
    next += pages;
  }
  expect(front.pages.length).toBeGreaterThan(2);
});
