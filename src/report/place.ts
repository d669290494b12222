import type { Diagnostic } from '../base/diagnostic.ts';
import { Lines } from '../base/lines.ts';
import { remembered } from '../base/remember.ts';
import type { Span } from '../base/span.ts';
import { width } from './width.ts';

/** Lines and columns from 1; the end is the column after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Findings of one file may be printed in many reports, as those of ten thousand rows are: its lines are counted once. */
const linesIn = remembered((text) => new Lines(text));

/** Finds places in texts; lines are counted once a file. `count` says how long a stretch of a line is. */
export class Places {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly count: (text: string) => number;
  private readonly known = new Map<string, Lines>();
  /** The last point counted: findings come in order, and a long line is not counted from its start again. */
  private last:
    | { readonly lines: Lines; readonly line: number; readonly at: number; readonly column: number }
    | undefined;

  constructor(texts: ReadonlyMap<string, string>, count: (text: string) => number = width) {
    this.texts = texts;
    this.count = count;
  }

  linesOf(file: string): Lines | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    const lines = this.known.get(file) ?? linesIn(text);
    this.known.set(file, lines);
    return lines;
  }

  /** Undefined where the text of the file is not known. */
  of({ file, start, end }: Span): Place | undefined {
    const lines = this.linesOf(file);
    if (!lines) return undefined;
    const from = this.point(lines, start);
    const to = this.point(lines, Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  private point(lines: Lines, offset: number): { line: number; column: number } {
    const at = Math.min(offset, lines.text.length);
    const line = lines.lineAt(at);
    const { last } = this;
    const near = last?.lines === lines && last.line === line && last.at <= at ? last : undefined;
    const from = near ?? { at: lines.startOf(line), column: 1 };
    const column = from.column + this.count(lines.text.slice(from.at, at));
    this.last = { lines, line, at, column };
    return { line: line + 1, column };
  }
}

/** Where a finding stands, as people name it: `giay-moi.yaml:12:3`, `khach-moi.xlsx!B12`, the file alone. */
export function placeName(span: Span, at: Place | undefined): string {
  if (span.file === '') return '';
  if (span.cell !== undefined) return `${span.file}!${span.cell}`;
  return at ? `${span.file}:${at.line}:${at.column}` : span.file;
}

/** Findings in the order of files and places. */
export function inOrder<T extends Diagnostic>(diagnostics: readonly T[]): T[] {
  return [...diagnostics].sort((a, b) => {
    if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
    return a.span.start - b.span.start || a.span.end - b.span.end;
  });
}
