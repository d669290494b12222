import { describe, expect, it } from 'vitest';
import type { Block, Cell, Look, Paragraph, Rule, Sheet, Table } from '../../src/block/block.ts';
import { expectedOf } from '../../src/verify/expected.ts';
import { holds } from '../../src/verify/holds.ts';
import { comparePages } from '../../src/verify/holds-pdf.ts';
import type { PdfStroke } from '../../src/verify/pdf-content.ts';
import { type PdfPage, readPdf } from '../../src/verify/read-pdf.ts';
import { measuredSheet } from './measured-sheet.ts';
import { rendered } from './rendered.ts';

const file = '/giay/ke-hoach.yaml';
const sheet = measuredSheet();
const expected = expectedOf(sheet);
const right = await rendered(sheet);
const read = readPdf(right.pdf).pages;

function withBlocks(edit: (blocks: readonly Block[]) => readonly Block[]): Sheet {
  return { ...sheet, sections: sheet.sections.map((each) => ({ ...each, blocks: edit(each.blocks) })) };
}

function startsWith(start: string, { content }: Paragraph): boolean {
  return content.some((inline) => inline.type === 'text' && inline.text.startsWith(start));
}

/** The sheet with another look for the paragraph that begins so, wherever it stands. */
function look(start: string, more: Partial<Look>): Sheet {
  const one = <B extends Block>(block: B): B =>
    block.type === 'paragraph' && startsWith(start, block)
      ? { ...block, look: { ...block.look, ...more } }
      : block;
  const inside = (cell: Cell): Cell => ({ ...cell, blocks: cell.blocks.map(one) });
  return withBlocks((blocks) =>
    blocks.map((block) => {
      if (block.type === 'frame') return { ...block, paragraph: one(block.paragraph) };
      if (block.type !== 'table') return one(block);
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(inside) })) };
    }),
  );
}

/** The sheet with another drawn line, of those that stand between paragraphs or in cells the `at`-th. */
function rule(at: number, more: Partial<Rule>): Sheet {
  let seen = -1;
  const one = <B extends Block>(block: B): B => {
    if (block.type !== 'rule') return block;
    seen += 1;
    return seen === at ? { ...block, ...more } : block;
  };
  return withBlocks((blocks) =>
    blocks.map((block) =>
      block.type === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(one) })),
            })),
          }
        : one(block),
    ),
  );
}

/** The sheet with other measures of its `at`-th table. */
function table(at: number, more: Partial<Table>): Sheet {
  let seen = -1;
  return withBlocks((blocks) =>
    blocks.map((block) => {
      if (block.type !== 'table') return block;
      seen += 1;
      return seen === at ? { ...block, ...more } : block;
    }),
  );
}

/** What is found when files with a wrong measure are held against the sheet as it ought to be: names of measures. */
async function found(wrong: Sheet): Promise<readonly string[]> {
  return holds(file, sheet, await rendered(wrong)).map(({ code, params }) => {
    return `${code} ${String(params.what).split(': ').at(-1)}`;
  });
}

const indent = { left: 0, right: 0, first: 720 };
const hung = { left: 700, right: 500, first: -300 };
const padding = { top: 40, bottom: 40, left: 80, right: 80 };

describe('measures', () => {
  it('are all right in what was written', async () => {
    expect(read.length).toBeGreaterThan(2);
    expect(holds(file, sheet, right)).toEqual([]);
  });

  it('know rows without lines in a table that has them', async () => {
    const bare = withBlocks((blocks) =>
      blocks.map((block) => {
        if (block.type !== 'table' || !block.grid) return block;
        const last = block.rows.length - 1;
        return { ...block, rows: block.rows.map((row, at) => (at === last ? { ...row, bare: true } : row)) };
      }),
    );
    const written = await rendered(bare);
    expect(holds(file, bare, written)).toEqual([]);
    expect(holds(file, sheet, written).map(({ params }) => String(params.what).split(': ').at(-1))).toEqual([
      'cell-without-lines',
      'border-bottom',
    ]);
  });

  it.each<readonly [string, Sheet, docx: string, pdf: string]>([
    ['first line', look('Ủy ban', { indent: { ...indent, first: 700 } }), 'first', 'first'],
    ['left indent', look('Ủy ban', { indent: { ...indent, left: 20, first: 700 } }), 'left', 'left'],
    ['hanging indent', look('Một.', { indent: { ...hung, first: -280 } }), 'first', 'first'],
    ['right indent', look('Một.', { indent: { ...hung, right: 480 } }), 'right', 'right'],
    ['space above', look('Một.', { before: 220 }), 'before', 'before'],
    ['space above, in a cell', look('Lò Văn Mẫu', { before: 1180 }), 'before', 'before'],
    ['space below', look('Ủy ban', { after: 100 }), 'after', 'before'],
    ['pitch', look('Ủy ban', { pitch: 366 }), 'pitch', 'pitch'],
    ['pitch, in a cell', look('Rà soát', { pitch: 306 }), 'pitch', 'pitch'],
    ['alignment, justified', look('Ủy ban', { align: 'left' }), 'align', 'right'],
    ['alignment, centred', look('KẾ HOẠCH', { align: 'left' }), 'align', 'center'],
    ['alignment, right', look('Đồng Mây,', { align: 'center' }), 'align', 'right'],
    [
      'alignment, left',
      look('- Lưu', { align: 'justify', indent: { left: 10, right: 0, first: 0 } }),
      'align',
      'first',
    ],
    ['stamp without a frame', look('HỎA TỐC', { boxed: false }), 'box-top', 'before'],
    ['paragraph in a frame', look('Hết.', { boxed: true }), 'box-top', 'before'],
    ['line under a name', look('ai làm', { underline: true }), 'marks', 'stroke'],
    ['length of a drawn line', rule(0, { length: 1180 }), 'rule-length', 'rule-length'],
    ['drawn line to one side', rule(1, { align: 'left' }), 'rule-left', 'rule-start'],
    ['thickness of a drawn line', rule(2, { stroke: 4 }), 'rule-stroke', 'rule-stroke'],
    ['drawn line too low', rule(2, { before: 40 }), 'rule-before', 'rule-place'],
    ['space under a drawn line', rule(2, { after: 60 }), 'rule-after', 'before'],
    ['columns', table(1, { columns: [700, 5035, 1820, 1800] }), 'columns', 'border-right'],
    ['signature moved aside', table(2, { columns: [4500, 4855] }), 'columns', 'center'],
    ['padding left', table(1, { padding: { ...padding, left: 100 } }), 'table-indent', 'first'],
    ['padding top', table(1, { padding: { ...padding, top: 60 } }), 'padding-top', 'before'],
    ['padding bottom', table(1, { padding: { ...padding, bottom: 60 } }), 'padding-bottom', 'before'],
    ['grid that is not drawn', table(1, { grid: false }), 'border-top', 'before'],
    ['grid that should not be there', table(0, { grid: true }), 'border-top', 'before'],
  ])('tell of a wrong %s', async (_, wrong, docx, pdf) => {
    expect(await found(wrong)).toEqual([`verify/docx-do ${docx}`, `verify/pdf-do ${pdf}`]);
  });

  /** What is found in the pages of the right file after a change to one of them. */
  function edited(index: number, edit: (page: PdfPage) => Partial<PdfPage>): string | number | undefined {
    const wrong = read.map((page, at) => (at === index ? { ...page, ...edit(page) } : page));
    return comparePages(expected, wrong)?.params.what;
  }

  it('tell of every stroke that is missing, short, long, thick or moved', () => {
    const missed: string[] = [];
    const [grid, drawn] = [0.5, 0.75];
    let count = 0;
    for (const [index, { strokes }] of read.entries()) {
      for (const [at, stroke] of strokes.entries()) {
        const { x1, x2, y1, y2, width } = stroke;
        const level = y1 === y2;
        const ended = (by: number): PdfStroke => ({
          ...stroke,
          ...(level ? { x2: x2 + by } : { y2: y2 - by }),
        });
        const faults: readonly (readonly PdfStroke[])[] = [
          [],
          [ended(-1)],
          // Where a line of the grid is too long it lies on another one.
          ...(width === grid ? [] : [[ended(1)]]),
          // How thick an underline is, the font says.
          ...(width === grid || width === drawn ? [[{ ...stroke, width: width + 0.25 }]] : []),
          [{ ...stroke, x1: x1 + 1, x2: x2 + 1, y1: y1 + 1, y2: y2 + 1 }],
          [stroke, { ...stroke, ...(level ? { y1: y1 - 5, y2: y2 - 5 } : { x1: x1 + 5, x2: x2 + 5 }) }],
        ];
        for (const [how, other] of faults.entries()) {
          count += 1;
          if (edited(index, () => ({ strokes: strokes.toSpliced(at, 1, ...other) })) === undefined)
            missed.push(`page ${index + 1} stroke ${at} of ${width} fault ${how}: ${x1} ${y1} ${x2} ${y2}`);
        }
      }
    }
    expect(count).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  });

  it('tell of every line that is moved', () => {
    const missed: string[] = [];
    for (const [index, { lines }] of read.entries()) {
      for (const [at, runs] of lines.entries()) {
        const text = runs.map((run) => run.text).join('');
        const lower = runs.map((run) => ({ ...run, y: run.y - 1 }));
        const aside = runs.map((run) => ({ ...run, x: run.x + 1, right: run.right + 1 }));
        for (const other of [lower, aside]) {
          if (edited(index, () => ({ lines: lines.with(at, other) })) === undefined) missed.push(text);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('are told of with what was expected and what was found, in points', async () => {
    const [docx, pdf] = holds(file, sheet, await rendered(rule(0, { length: 1180 })));
    const at = '“UBND XÃ ĐỒNG MÂY”: rule-length';
    expect(docx?.params).toEqual({ what: at, expected: 1200, found: 1180 });
    expect(pdf?.params).toEqual({ what: at, expected: 60, found: 59 });
    expect(pdf?.span).toEqual({ file, start: 0, end: 0 });
  });
});
