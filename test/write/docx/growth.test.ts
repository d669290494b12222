import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { cell, paragraph, row, section, sheet, table } from './paper.ts';

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** How much longer eight times the input takes; about eight where the work grows with it. */
async function growth(write: (count: number) => Promise<Uint8Array>, count: number): Promise<number> {
  await write(count);
  const small = Math.min(await seconds(() => write(count)), await seconds(() => write(count)));
  return (await seconds(() => write(8 * count))) / small;
}

const words = 'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ.';
const item = paragraph('doan', words, { number: { list: 'muc', level: 0, label: 'I.' } });

// Quadratic work would take 64 times as long.
describe('the work grows with the paper', () => {
  it('in paragraphs: 20,000', async () => {
    const write = (count: number): Promise<Uint8Array> =>
      writeDocx(sheet([section(Array.from({ length: count }, () => item))]), {});
    expect(await growth(write, 2500)).toBeLessThan(32);
  });

  it('in sections: 4,000', async () => {
    const write = (count: number): Promise<Uint8Array> =>
      writeDocx(sheet(Array.from({ length: count }, () => section([item]))), {});
    expect(await growth(write, 500)).toBeLessThan(32);
  });

  it('in lists: 4,000', async () => {
    const write = (count: number): Promise<Uint8Array> => {
      const ids = Array.from({ length: count }, (_, index) => `l${index}`);
      const lists = ids.map((id) => ({ id, levels: [{ format: 'decimal', text: '%1.' } as const] }));
      const items = ids.map((list) => paragraph('doan', words, { number: { list, level: 0, label: '1.' } }));
      return writeDocx(sheet([section(items)], { lists }), {});
    };
    expect(await growth(write, 500)).toBeLessThan(32);
  });

  it('in rows: 4,000', async () => {
    const own = row(cell([paragraph('o', words)]), cell([paragraph('o', words)]));
    const write = (count: number): Promise<Uint8Array> =>
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
    expect(await growth(write, 500)).toBeLessThan(32);
  });
});
