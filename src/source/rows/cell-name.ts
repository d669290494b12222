import type { Span } from '../../base/span.ts';

/** Columns of a sheet: XFD is the last. */
export const sheetWidth = 16_384;

/** `B12` as its row and column, both from 1; undefined where it names no cell. */
export function cellOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= sheetWidth ? { row: Number(digits), column } : undefined;
}

/** The place of a cell, row and column from 1. */
export function cellSpan(file: string, row: number, column: number): Span {
  const start = (row - 1) * sheetWidth + column - 1;
  return { file, start, end: start + 1, cell: `${letters(column)}${row}` };
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
