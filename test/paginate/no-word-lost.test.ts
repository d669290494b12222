import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Block, Cell, Look, Paragraph, Rule, Sheet, Table } from '../../src/block/block.ts';
import type { Pages } from '../../src/block/page.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { wordsOf } from './read.ts';
import { a4, paragraph, section, sheetOf } from './sheet.ts';

const face = builtFace();
const small = { ...a4, height: 340 * 9 + 2 * 1134 };

/** Paragraphs first as lengths and looks; their words are numbered through afterwards: `p3w7` is the 8th of the 4th. */
interface Plan {
  readonly words: number;
  readonly own: Partial<Look>;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  words: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
  own: fc.record({
    pitch: fc.constantFrom(280, 340, 340, 900),
    before: fc.constantFrom(0, 0, 120, 1500),
    after: fc.constantFrom(0, 120, 1500),
    align: fc.constantFrom('justify', 'left', 'center', 'right'),
    keepNext: fc.boolean(),
    keepLines: fc.boolean(),
    boxed: fc.boolean(),
  }),
});

const rule: fc.Arbitrary<Rule> = fc.record({
  type: fc.constant('rule'),
  length: fc.integer({ min: 100, max: 9000 }),
  stroke: fc.constantFrom(4, 6),
  align: fc.constantFrom('left', 'center', 'right'),
  before: fc.integer({ min: 0, max: 300 }),
  after: fc.integer({ min: 0, max: 300 }),
  keepNext: fc.boolean(),
});

const cell = fc.record({
  plans: fc.array(plan, { maxLength: 3 }),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
  valign: fc.constantFrom('top', 'center'),
});

const table = fc.record({
  rows: fc.array(
    fc.record({ cells: fc.array(cell, { minLength: 3, maxLength: 3 }), keepTogether: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  headerRows: fc.integer({ min: 0, max: 2 }),
  grid: fc.boolean(),
  keepNext: fc.boolean(),
});

const block = fc.oneof(
  { weight: 5, arbitrary: plan.map((value) => ({ kind: 'paragraph' as const, value })) },
  { weight: 1, arbitrary: rule.map((value) => ({ kind: 'rule' as const, value })) },
  { weight: 2, arbitrary: table.map((value) => ({ kind: 'table' as const, value })) },
);

type PlannedBlock = typeof block extends fc.Arbitrary<infer T> ? T : never;
type PlannedTable = typeof table extends fc.Arbitrary<infer T> ? T : never;

class Writer {
  readonly paragraphs: string[][] = [];
  /** Paragraphs of header rows, which may come out several times. */
  readonly repeated = new Set<number>();

  paragraph({ words, own }: Plan, header = false): Paragraph {
    const index = this.paragraphs.length;
    const all = Array.from({ length: words }, (_, i) => `p${index}w${i}`);
    this.paragraphs.push(all);
    if (header) this.repeated.add(index);
    return { ...paragraph('o', '', own), content: [text(all.join(' '))] };
  }

  block(planned: PlannedBlock): Block {
    if (planned.kind === 'rule') return planned.value;
    return planned.kind === 'table' ? this.table(planned.value) : this.paragraph(planned.value);
  }

  /** Spans are cut to the grid, and a cell that the grid has no place for is left out. */
  table({ rows, headerRows, ...rest }: PlannedTable): Table {
    const taken = new Map<number, number>();
    const columns = [3000, 3000, 3071];
    const padding = { top: 20, bottom: 20, left: 60, right: 60 };
    return {
      type: 'table',
      ...rest,
      columns,
      padding,
      headerRows: Math.min(headerRows, rows.length),
      rows: rows.map(({ cells, keepTogether }, index) => {
        const laid: Cell[] = [];
        for (let column = 0; column < columns.length; ) {
          const next = cells[laid.length];
          if ((taken.get(column) ?? 0) > index || next === undefined) {
            column += 1;
            continue;
          }
          let colspan = 1;
          while (
            colspan < next.colspan &&
            column + colspan < columns.length &&
            (taken.get(column + colspan) ?? 0) <= index
          )
            colspan += 1;
          const head = index < headerRows;
          const rowspan = Math.min(next.rowspan, (head ? headerRows : rows.length) - index);
          for (let c = column; c < column + colspan; c += 1) taken.set(c, index + rowspan);
          laid.push({
            ...next,
            colspan,
            rowspan,
            blocks: next.plans.map((each) => this.paragraph(each, head)),
          });
          column += colspan;
        }
        return { cells: laid, keepTogether };
      }),
    };
  }
}

function written(planned: readonly PlannedBlock[]): { writer: Writer; sheet: Sheet; pages: Pages } {
  const writer = new Writer();
  const blocks = planned.map((each) => writer.block(each));
  const sheet = sheetOf([section(blocks, { page: small, header: { first: [], rest: [] } })]);
  return { writer, sheet, pages: paginate(sheet, face) };
}

describe('whatever the heights and the rules of a sheet', () => {
  test('every word comes out once, in the order of its paragraph', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (planned) => {
        const { writer, pages } = written(planned);
        const found = writer.paragraphs.map((): string[] => []);
        for (const word of wordsOf(pages)) found[Number(/^p(\d+)w/.exec(word)?.[1])]?.push(word);
        for (const [index, words] of writer.paragraphs.entries()) {
          const printed = found[index] ?? [];
          if (!writer.repeated.has(index)) expect(printed).toEqual(words);
          else expect(printed.slice(0, words.length)).toEqual(words);
        }
      }),
      { numRuns: 300, seed: 16 },
    );
  });

  test('every line stands on its paper', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (planned) => {
        for (const page of written(planned).pages.pages) {
          for (const { baseline } of page.lines) expect(baseline * 20).toBeLessThan(page.height);
        }
      }),
      { numRuns: 100, seed: 16 },
    );
  });

  test('a number of a heading and the name of a signer come out', () => {
    const name = paragraph('giua', 'Nguyễn Văn Mẫu', { before: 30_000 });
    const heading = { ...paragraph('muc', 'MỤC ĐÍCH'), number: { list: 'l', level: 0, label: 'XVIII.' } };
    const sheet = sheetOf([section([heading, name], { page: small })]);
    expect(wordsOf(paginate(sheet, face)).join(' ')).toContain('XVIII. MỤC ĐÍCH');
    expect(wordsOf(paginate(sheet, face)).join(' ')).toContain('Nguyễn Văn Mẫu');
  });
});
