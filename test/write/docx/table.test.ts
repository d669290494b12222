import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/block/block.ts';
import { cell, paragraph, row, rule, section, sheet, table } from './paper.ts';
import { all, at, has, type Node, val, words } from './tree.ts';
import { written } from './written.ts';

const text = (words: string): ReturnType<typeof paragraph> => paragraph('o', words);

async function print(own: Table): Promise<Node> {
  const { body } = await written(sheet([section([own])]));
  return at(body, 'w:tbl');
}

/** A row as widths, spans and words: `3000`, `3000 x2`, `3000 ^` (goes on from above). */
function shape(tr: Node): string[] {
  return all(tr, 'w:tc').map((tc) => {
    const span = val(tc, 'w:tcPr', 'w:gridSpan');
    const merge = val(tc, 'w:tcPr', 'w:vMerge');
    const width = at(tc, 'w:tcPr', 'w:tcW').attributes['w:w'];
    return [width, span && `x${span}`, merge === 'continue' ? '^' : '', words(tc)].filter(Boolean).join(' ');
  });
}

describe('a table', () => {
  it('has fixed widths in twips and stands with its edge at the margin', async () => {
    const padding = { top: 20, bottom: 30, left: 80, right: 100 };
    const node = await print(table([3000, 4001], [row(cell([text('a')]), cell([text('b')]))], { padding }));
    const properties = at(node, 'w:tblPr');
    expect(at(properties, 'w:tblW').attributes).toEqual({ 'w:type': 'dxa', 'w:w': '7001' });
    // In mode 14 Word draws a table to the left by the padding of its cells.
    expect(at(properties, 'w:tblInd').attributes).toEqual({ 'w:type': 'dxa', 'w:w': '80' });
    expect(at(properties, 'w:tblLayout').attributes).toEqual({ 'w:type': 'fixed' });
    expect(at(properties, 'w:tblCellMar').children.map((c) => [c.name, c.attributes['w:w']])).toEqual([
      ['w:top', '20'],
      ['w:left', '80'],
      ['w:bottom', '30'],
      ['w:right', '100'],
    ]);
    expect(all(node, 'w:gridCol').map((c) => c.attributes['w:w'])).toEqual(['3000', '4001']);
  });

  it('takes its lines off rows that have none, but for the one under the row above', async () => {
    const bare = { ...row(cell([text('b')])), bare: true };
    const node = await print(table([3000], [row(cell([text('a')])), bare, bare], { grid: true }));
    const sides = all(node, 'w:tr').map((tr) =>
      all(at(tr, 'w:tc', 'w:tcPr'), 'w:tcBorders').flatMap(({ children }) =>
        children.map(({ name, attributes }) => `${name} ${attributes['w:val']}`),
      ),
    );
    expect(sides).toEqual([
      [],
      ['w:left nil', 'w:bottom nil', 'w:right nil'],
      ['w:top nil', 'w:left nil', 'w:bottom nil', 'w:right nil'],
    ]);
  });

  it.each([
    [true, 'single', '4'],
    [false, 'none', '0'],
  ])('with grid %s has the border %s on every side', async (grid, style, size) => {
    const node = await print(table([3000], [row(cell([text('a')]))], { grid }));
    const borders = at(node, 'w:tblPr', 'w:tblBorders').children;
    expect(borders).toHaveLength(6);
    for (const { attributes } of borders) expect(attributes).toMatchObject({ 'w:val': style, 'w:sz': size });
  });

  it('fills its grid: merged cells, cells that the paper leaves out', async () => {
    const node = await print(
      table(
        [100, 200, 300],
        [
          row(cell([text('a')], { rowspan: 3 }), cell([text('b')], { colspan: 2, rowspan: 2 })),
          row(),
          row(cell([text('c')])),
          row(cell([text('d')], { colspan: 3 })),
        ],
      ),
    );
    expect(all(node, 'w:tr').map(shape)).toEqual([
      ['100 a', '500 x2 b'],
      ['100 ^', '500 x2 ^'],
      ['100 ^', '200 c', '300'],
      ['600 x3 d'],
    ]);
    expect(all(node, 'w:tc').every((tc) => tc.children.at(-1)?.name === 'w:p')).toBe(true);
  });

  it('repeats its header rows and keeps rows together where told', async () => {
    const own = table([100], [row(cell([text('a')])), { cells: [cell([text('b')])], keepTogether: false }], {
      headerRows: 1,
    });
    const rows = all(await print(own), 'w:tr');
    expect(rows.map((tr) => has(tr, 'w:trPr', 'w:tblHeader'))).toEqual([true, false]);
    expect(rows.map((tr) => has(tr, 'w:trPr', 'w:cantSplit'))).toEqual([true, false]);
  });

  it('stays with the next block by every paragraph in it', async () => {
    const blocks = [text('a'), rule()];
    const node = await print(table([3000, 3000], [row(cell(blocks), cell([]))], { keepNext: true }));
    expect(all(node, 'w:p').map((p) => has(p, 'w:pPr', 'w:keepNext'))).toEqual([true, true, true]);
  });

  it('gives a rule the width of its column', async () => {
    const padding = { top: 0, bottom: 0, left: 100, right: 50 };
    const own = table([3000, 4000], [row(cell([rule({ length: 1850 })]), cell([rule({ length: 1850 })]))], {
      padding,
    });
    const indents = all(await print(own), 'w:ind').map(({ attributes }) => [
      attributes['w:left'],
      attributes['w:right'],
    ]);
    expect(indents).toEqual([
      ['500', '500'],
      ['1000', '1000'],
    ]);
  });

  it('sets a cell in the middle where told', async () => {
    const node = await print(
      table([100, 100], [row(cell([text('a')], { valign: 'center' }), cell([text('b')]))]),
    );
    expect(all(node, 'w:tc').map((tc) => val(tc, 'w:tcPr', 'w:vAlign'))).toEqual(['center', undefined]);
  });

  it.each([
    ['more cells than columns', [row(cell([]), cell([]), cell([]))]],
    ['a span over the edge', [row(cell([]), cell([], { colspan: 2 }))]],
    ['a span into a merged cell', [row(cell([]), cell([], { rowspan: 2 })), row(cell([], { colspan: 2 }))]],
  ])('is refused with %s', async (_, rows) => {
    await expect(print(table([100, 100], rows))).rejects.toThrow(RangeError);
  });

  it('is followed by a paragraph, so that Word neither adds one nor joins two tables', async () => {
    const own = table([100], [row(cell([text('a')]))]);
    const { body } = await written(sheet([section([own, own])]));
    expect(body.children.map((c) => c.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    const gaps = body.children.filter((c) => c.name === 'w:p').map((p) => val(p, 'w:pPr', 'w:pStyle'));
    expect(gaps).toEqual(['trong', 'trong']);
  });
});
