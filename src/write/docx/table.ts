import type { Cell, Row, Table } from '../../block/block.ts';
import { element, value, whole, type Xml } from './element.ts';
import type { Names } from './names.ts';
import { blank, paragraph, rule } from './paragraph.ts';

/** One place in a row: a cell, the continuation of one from the row above, or nothing that the paper fills. */
interface Place {
  readonly from: number;
  readonly colspan: number;
  readonly cell?: Cell;
  readonly merge?: 'restart' | 'continue';
}

const borderSides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];

function length(name: string, twips: number): Xml {
  return element(name, { 'w:type': 'dxa', 'w:w': twips });
}

/** One `w:tbl`. Throws where spans leave the grid. */
export function table(block: Table, names: Names): Xml {
  const { padding, columns } = block;
  const width = columns.reduce((sum, column) => sum + whole(column), 0);
  const border = {
    'w:val': block.grid ? 'single' : 'none',
    'w:color': 'auto',
    'w:sz': block.grid ? 4 : 0,
    'w:space': 0,
  };
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      length('w:tblW', width),
      // In mode 14 Word sets the text of a table, not its edge, on the margin.
      length('w:tblInd', whole(padding.left)),
      element(
        'w:tblBorders',
        {},
        borderSides.map((side) => element(side, border)),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, [
        length('w:top', padding.top),
        length('w:left', padding.left),
        length('w:bottom', padding.bottom),
        length('w:right', padding.right),
      ]),
    ]),
    element(
      'w:tblGrid',
      {},
      columns.map((column) => element('w:gridCol', { 'w:w': column })),
    ),
    ...placed(block).map((places, index) => row(block, block.rows[index], places, index, names)),
  ]);
}

/** Every row with the continuations of the cells above, and with its missing cells. */
function placed(block: Table): Place[][] {
  const count = block.columns.length;
  const running = new Map<number, { colspan: number; left: number }>();
  return block.rows.map(({ cells }) => {
    const places: Place[] = [];
    let next = 0;
    for (let column = 0; column < count; ) {
      const above = running.get(column);
      if (above !== undefined) {
        places.push({ from: column, colspan: above.colspan, merge: 'continue' });
        above.left -= 1;
        if (above.left === 0) running.delete(column);
        column += above.colspan;
        continue;
      }
      const cell = cells[next];
      next += 1;
      const colspan = cell?.colspan ?? 1;
      for (let c = column; c < column + colspan; c += 1) {
        if (c >= count || running.has(c)) throw new RangeError(`a cell spans more columns than there are`);
      }
      const merged = cell !== undefined && cell.rowspan > 1;
      if (merged) running.set(column, { colspan, left: cell.rowspan - 1 });
      places.push({ from: column, colspan, cell, merge: merged ? 'restart' : undefined });
      column += colspan;
    }
    if (next < cells.length) throw new RangeError('a row has more cells than columns');
    return places;
  });
}

function row(block: Table, own: Row | undefined, places: readonly Place[], index: number, names: Names): Xml {
  const marks = [
    ...(own?.keepTogether ? [element('w:cantSplit')] : []),
    ...(index < block.headerRows ? [element('w:tblHeader')] : []),
  ];
  const keepNext = block.keepNext || own?.keepNext === true;
  const edges = own?.bare === true ? bareEdges(block.rows[index - 1]?.bare !== true) : [];
  return element('w:tr', {}, [
    ...(marks.length > 0 ? [element('w:trPr', {}, marks)] : []),
    ...places.map((place) => cell(block, place, names, { keepNext, edges })),
  ]);
}

/** What takes the lines of the table off a cell; the line under the row above it stays where that one is `lined`. */
function bareEdges(lined: boolean): Xml[] {
  const sides = [...(lined ? [] : ['top']), 'left', 'bottom', 'right'];
  return [
    element(
      'w:tcBorders',
      {},
      sides.map((side) => value(`w:${side}`, 'nil')),
    ),
  ];
}

/** What the cells of a row share. */
interface RowLook {
  readonly keepNext: boolean;
  readonly edges: readonly Xml[];
}

function cell(
  block: Table,
  { from, colspan, cell: own, merge }: Place,
  names: Names,
  { keepNext, edges }: RowLook,
): Xml {
  const width = block.columns.slice(from, from + colspan).reduce((sum, column) => sum + column, 0);
  const inner = width - block.padding.left - block.padding.right;
  const extra = { keepNext };
  const content = (own?.blocks ?? []).map((child) =>
    child.type === 'rule' ? rule(child, inner, extra) : paragraph(child, names, extra),
  );
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(colspan > 1 ? [value('w:gridSpan', colspan)] : []),
      ...(merge ? [value('w:vMerge', merge)] : []),
      ...edges,
      ...(own?.valign === 'center' ? [value('w:vAlign', 'center')] : []),
    ]),
    ...(content.length > 0 ? content : [blank(extra)]),
  ]);
}
