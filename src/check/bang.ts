import type { Table as TableNode } from 'mdast';
import type { Span } from '../base/span.ts';
import { entryOf, type Mapping, type Scalar, spanWithin, type Value } from '../base/value.ts';
import { isReadable } from '../markdown/guard.ts';
import { bodyTree } from '../markdown/parse.ts';

/** A cell of a table, at its first column; marks of Markdown are left out of `text`. */
export interface Cell {
  readonly text: string;
  readonly column: number;
  readonly colspan: number;
  readonly span: Span;
  readonly path: string;
}

/** A table as it is typed. The rows of a cell over several rows: only the first has it. */
export interface Table {
  /** Names of the columns, empty where they have none. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every table of a paper's body and appendices, in the order of the file. */
export function tablesOf(paper: Mapping): readonly Table[] {
  return paper.entries
    .filter(({ key }) => key === 'noi_dung' || key === 'phu_luc')
    .flatMap(({ key, value }) => tablesIn(value, key, key === 'noi_dung'));
}

function tablesIn(value: Value, path: string, body: boolean): readonly Table[] {
  switch (value.type) {
    case 'scalar':
      return body ? markdownTables(value, path) : [];
    case 'list':
      return value.items.flatMap((item, i) => tablesIn(item, `${path}[${i}]`, body));
    case 'mapping':
      return value.entries.flatMap(({ key, value: inner }) => {
        const at = `${path}.${key}`;
        if (key === 'bang' && inner.type === 'mapping') return [yamlTable(inner, at)];
        return tablesIn(inner, at, key === 'noi_dung');
      });
  }
}

function markdownTables(scalar: Scalar, path: string): readonly Table[] {
  if (!scalar.text.includes('|') || !isReadable({ scalar, found: [] })) return [];
  return bodyTree(scalar.text)
    .children.filter((node): node is TableNode => node.type === 'table')
    .map((table) => {
      const rows = table.children.map((row) =>
        row.children.map((cell, column): Cell => {
          const start = cell.position?.start.offset ?? 0;
          const typed = scalar.text.slice(start, cell.position?.end.offset ?? start);
          const from = start + (/^[|\s]*/.exec(typed)?.[0].length ?? 0);
          const inner = typed.slice(from - start).replace(/[|\s]*$/, '');
          const span = spanWithin(scalar, from, from + inner.length);
          return { text: plain(inner), column, colspan: 1, span, path };
        }),
      );
      return { head: (rows[0] ?? []).map(({ text }) => text), rows: rows.slice(1) };
    });
}

function yamlTable(bang: Mapping, path: string): Table {
  const head = items(entryOf(bang, 'cot')?.value).map((column) =>
    plain(textOf(column.type === 'mapping' ? entryOf(column, 'ten')?.value : column)),
  );
  /** For each column in how many of the next rows a cell from above stands. */
  const taken: number[] = [];
  const rows = items(entryOf(bang, 'hang')?.value).map((row, i) => {
    let column = 0;
    const cells = items(row).map((item, k): Cell => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const own = item.type === 'mapping' ? item : undefined;
      const content = own ? (entryOf(own, 'o')?.value ?? own) : item;
      const colspan = countOf(own, 'gop_cot');
      for (let c = column; c < column + colspan; c++) taken[c] = countOf(own, 'gop_dong');
      column += colspan;
      const at = `${path}.hang[${i}][${k}]`;
      return {
        text: plain(textOf(content)),
        column: column - colspan,
        colspan,
        span: content.span,
        path: at,
      };
    });
    for (const [c, left] of taken.entries()) taken[c] = Math.max(0, left - 1);
    return cells;
  });
  return { head, rows };
}

function items(value: Value | undefined): readonly Value[] {
  return value?.type === 'list' ? value.items : [];
}

function textOf(value: Value | undefined): string {
  return value?.type === 'scalar' ? value.text : '';
}

const widest = 30;

function countOf(cell: Mapping | undefined, key: string): number {
  const typed = Number(textOf(cell && entryOf(cell, key)?.value) || 1);
  return Number.isInteger(typed) && typed >= 1 ? Math.min(typed, key === 'gop_cot' ? widest : typed) : 1;
}

function plain(text: string): string {
  return text.replace(/[*^]/g, '').replace(/\s+/g, ' ').trim();
}
