import * as z from 'zod';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import type { Span } from '../base/span.ts';
import type { Bang, BangCell, BangRow } from '../model/body.ts';
import { checkGrid, checkHeader } from './grid.ts';
import { cellText, count, list, mapping, measure, oneOf, yesOrNo } from './leaf.ts';
import { type Line, line } from './line.ts';
import type { Making } from './making.ts';

const sides = ['trai', 'giua', 'phai', 'deu'] as const;
const words = z.union([cellText.transform((scalar): Line => ({ scalar, nguyen_van: false })), line]);

const cell = z.union([
  words.transform((o) => ({ o, gop_cot: undefined, gop_dong: undefined, can: undefined, dam: undefined })),
  mapping({
    o: words,
    gop_cot: count.optional(),
    gop_dong: count.optional(),
    can: oneOf(sides).optional(),
    dam: yesOrNo.optional(),
  }),
]);

const column = z.union([
  words.transform((ten) => ({ ten, rong: undefined, can: undefined })),
  mapping({ ten: words.optional(), rong: measure.optional(), can: oneOf(sides).optional() }),
]);

/** A table: columns with names, widths and sides; rows of texts or of cells that span several columns or rows. */
export const bang = mapping({
  cot: list(column).optional(),
  hang: list(list(cell)),
  huong: oneOf(['doc', 'ngang']).optional(),
  dong_dau: z.union([count]).optional(),
});

type BangShape = z.output<typeof bang>;

/** Where a table and each of its rows stand in the file. */
export interface BangPlace {
  readonly span: Span;
  readonly rows: readonly Span[];
}

/**
 * The table of the model, its rows checked against its columns. A header row of the columns' names stands first;
 * `dong_dau` counts it.
 */
export function readBang(shape: BangShape, place: BangPlace, making: Making): Bang {
  const named = shape.cot?.some(({ ten }) => ten !== undefined) ?? false;
  const body = shape.hang.map((row) => rowOf(row, making));
  const columns = shape.cot?.length ?? widthOf(body[0]);
  const head = named
    ? [
        rowOf(
          (shape.cot ?? []).map(({ ten }) => headCell(ten)),
          making,
        ),
      ]
    : [];
  const headerRows = shape.dong_dau ?? head.length;
  for (const found of problemsOf(body, columns, headerRows - head.length, place)) making.found.push(found);
  return {
    type: 'bang',
    columns: Array.from({ length: columns }, (_, at) => {
      const { rong, can } = shape.cot?.[at] ?? {};
      return { ...(rong !== undefined && { width: rong }), ...(can && { align: can }) };
    }),
    headerRows,
    rows: [...head, ...body],
    landscape: shape.huong === 'ngang',
  };
}

function headCell(ten: Line | undefined): z.output<typeof cell> {
  const nothing: Line = { scalar: emptyText, nguyen_van: false };
  return { o: ten ?? nothing, gop_cot: undefined, gop_dong: undefined, can: undefined, dam: undefined };
}

const emptyText = {
  type: 'scalar',
  text: '',
  blank: false,
  span: { file: '', start: 0, end: 0 },
  offsets: [[0, 0]],
} as const;

function rowOf(row: readonly z.output<typeof cell>[], making: Making): BangRow {
  return {
    cells: row.map(
      ({ o, gop_cot, gop_dong, can, dam }): BangCell => ({
        content: making.paragraphs(o),
        colspan: gop_cot ?? 1,
        rowspan: gop_dong ?? 1,
        ...(can && { align: can }),
        ...(dam !== undefined && { bold: dam }),
      }),
    ),
  };
}

function widthOf(row: BangRow | undefined): number {
  return row?.cells.reduce((sum, each) => sum + each.colspan, 0) ?? 0;
}

function problemsOf(
  rows: readonly BangRow[],
  columns: number,
  headerRows: number,
  place: BangPlace,
): readonly Diagnostic[] {
  if (rows.length === 0) return [problem('schema/bang-khong-hang', place.span)];
  if (columns > limits.columns) {
    const params = { co: columns, toi_da: limits.columns };
    return [problem('schema/bang-qua-nhieu-cot', place.span, params)];
  }
  return [...checkGrid(rows, columns), ...checkHeader(rows, headerRows)].map(({ row, ma, params }) =>
    problem(ma, place.rows[row] ?? place.span, { hang: row + 1, ...params }),
  );
}
