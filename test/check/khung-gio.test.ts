import { expect, it } from 'vitest';
import { neighbours, sessionsOf } from '../../src/check/khung-gio.ts';
import { seen } from './seen.ts';

it('parts an agenda at its headings', async () => {
  const paper = await seen(`loai: chuong-trinh
lich_trinh:
  - { nhom: Buổi sáng }
  - { thoi_gian: "7^h^30' - 8^h^", noi_dung: Khai mạc lúc 9 giờ }
  - { thoi_gian: "", noi_dung: Văn nghệ }
  - { thoi_gian: 15 phút, noi_dung: Nghỉ }
  - { nhom: Buổi chiều }
  - { thoi_gian: 14:00, noi_dung: Thảo luận }`);
  expect(sessionsOf(paper).map((rows) => rows.map(({ text, slot }) => [text, slot]))).toEqual([
    [
      ["7h30' - 8h", { start: 450, end: 480 }],
      ['15 phút', undefined],
    ],
    [['14:00', { start: 840 }]],
  ]);
});

it('reads a table of times, and leaves one of days alone', async () => {
  const table = (first: string, second: string) =>
    seen(`noi_dung: |\n  | TT | Thời gian |\n  |---|---|\n  | 1 | ${first} |\n  | 2 | ${second} |`);
  const found = sessionsOf(await table('7h30 - 8h', '8h - 9h'));
  expect(found.map((rows) => rows.map(({ slot }) => slot?.start))).toEqual([[450, 480]]);
  expect(sessionsOf(await table('Tháng 3', 'Tháng 6'))).toEqual([]);
});

it('compares rows with the row above only where that is plain', async () => {
  const paper = await seen(`loai: chuong-trinh
lich_trinh:
  - { thoi_gian: 7h30, noi_dung: Một }
  - { thoi_gian: 8h00, noi_dung: Hai }
  - { thoi_gian: sau giải lao, noi_dung: Ba }
  - { thoi_gian: 9h00, noi_dung: Bốn }`);
  const [session = []] = sessionsOf(paper);
  expect([...neighbours(session)].map(({ slot, above }) => [slot.start, above?.start])).toEqual([
    [450, undefined],
    [480, 450],
    [540, undefined],
  ]);
});
