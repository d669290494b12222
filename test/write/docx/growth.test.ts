import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { growth } from '../../growth.ts';
import { cell, paragraph, row, section, sheet, table } from './paper.ts';

const words = 'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ.';
const item = paragraph('doan', words, { number: { list: 'muc', level: 0, label: 'I.' } });

describe('the work grows with the paper', () => {
  it('in paragraphs: 20,000', async () => {
    const write = (count: number) => () =>
      writeDocx(sheet([section(Array.from({ length: count }, () => item))]), {});
    expect(await growth(write, 2500)).toBeLessThan(24);
  });

  it('in sections: 4,000', async () => {
    const write = (count: number) => () =>
      writeDocx(sheet(Array.from({ length: count }, () => section([item]))), {});
    expect(await growth(write, 500)).toBeLessThan(24);
  });

  it('in lists: 4,000', async () => {
    const write = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `l${index}`);
      const lists = ids.map((id) => ({ id, levels: [{ format: 'decimal', text: '%1.' } as const] }));
      const items = ids.map((list) => paragraph('doan', words, { number: { list, level: 0, label: '1.' } }));
      return () => writeDocx(sheet([section(items)], { lists }), {});
    };
    expect(await growth(write, 500)).toBeLessThan(24);
  });

  it('in rows: 4,000', async () => {
    const own = row(cell([paragraph('o', words)]), cell([paragraph('o', words)]));
    const write = (count: number) => () =>
      writeDocx(
        sheet([
          section([
            table(
              [4000, 4000],
              Array.from({ length: count }, () => own),
              { grid: true },
            ),
          ]),
        ]),
        {},
      );
    expect(await growth(write, 500)).toBeLessThan(24);
  });
});
