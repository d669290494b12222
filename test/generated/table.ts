import fc from 'fast-check';
import type { Part } from './body.ts';
import type { Stream, Words } from './source.ts';
import { line, paragraph, type Seed } from './words.ts';

/** A cell in the grid: where it begins and how far it goes. */
interface Slot {
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Fills a grid with cells, their sizes taken from `sizes` where they fit. */
function slots(rows: number, columns: number, sizes: readonly (readonly [number, number])[]): Slot[][] {
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
  let next = 0;
  return taken.map((own, row) => {
    const placed: Slot[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (own[column]) continue;
      const [wide = 1, high = 1] = sizes[next % Math.max(sizes.length, 1)] ?? [1, 1];
      next += 1;
      let width = 1;
      while (width < wide && column + width < columns && !own[column + width]) width += 1;
      const height = Math.min(high, rows - row);
      for (let y = row; y < row + height; y += 1)
        for (let x = column; x < column + width; x += 1) (taken[y] ?? [])[x] = true;
      placed.push({ row, columns: width, rows: height });
    }
    return placed;
  });
}

const can = fc.option(fc.constantFrom('trai', 'giua', 'phai', 'deu'), { nil: undefined });
const cellWords = fc.oneof(
  { weight: 1, arbitrary: fc.constant([] as readonly Seed[]) },
  { weight: 8, arbitrary: line(5) },
  { weight: 1, arbitrary: paragraph },
);

/** Tables of every shape: spans both ways, named columns or none, widths, header rows, lying or standing. */
export const table: fc.Arbitrary<Part> = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
      fc.integer({ min: 7, max: 20 }),
    ),
    sizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 9,
    }),
    cells: fc.array(cellWords, { minLength: 1, maxLength: 24 }),
    names: fc.option(line(3), { nil: undefined }),
    can,
    dam: fc.boolean(),
    ngang: fc.boolean(),
    dong_dau: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
  })
  .map(
    ({ rows, columns, sizes, cells, names, can: side, dam, ngang, dong_dau }): Part =>
      (words) => {
        const streams: Stream[] = [];
        const head =
          names && Array.from({ length: columns }, () => said(words, names.slice(0, 1), streams, true));
        let next = 0;
        const grid = slots(rows, columns, sizes);
        const hang = grid.map((row) =>
          row.map((slot) => {
            const seeds = cells[next % cells.length] ?? [];
            next += 1;
            const repeated = slot.row < (dong_dau ?? 0);
            const o = said(words, seeds.slice(0, next > cells.length ? 3 : undefined), streams, repeated);
            if (slot.columns === 1 && slot.rows === 1 && !dam) return o;
            return {
              o,
              gop_cot: slot.columns,
              gop_dong: slot.rows,
              ...(side && { can: side }),
              ...(dam && { dam }),
            };
          }),
        );
        // Header rows through which cells go on are refused.
        const headed = (dong_dau ?? 0) - (head ? 1 : 0);
        const above = headed < rows ? grid.slice(0, Math.max(0, headed)).flat() : [];
        const cut = above.some((slot) => slot.row + slot.rows > headed);
        const bang = {
          ...(head && { cot: head }),
          hang,
          ...(ngang && { huong: 'ngang' }),
          ...(dong_dau && !cut && { dong_dau }),
        };
        return { yaml: { bang }, units: [streams] };
      },
  );

function said(words: Words, seeds: readonly Seed[], streams: Stream[], repeated: boolean): string {
  const { text, words: printed } = words.line(seeds, { often: repeated ? 'repeated' : 'once' });
  streams.push(printed);
  return text;
}
