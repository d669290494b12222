import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import { fold } from '../../base/fold.ts';
import type { Span } from '../../base/span.ts';
import type { RawRow } from './row.ts';

/** A column that rows have values in. */
export interface Column {
  /** What `{{ }}` calls it: `ho_va_ten`. */
  readonly name: string;
  /** What its first cell calls it: `Họ và tên`. */
  readonly title: string;
  readonly keySpan: Span;
}

/** A guest list has a dozen; a table far wider is another kind of table. */
const most = 500;

/**
 * The name of a column from its title: no tones, small letters, `_` for whatever is neither letter nor digit; before a
 * digit `cot_`. `Họ và tên` → `ho_va_ten`, `2026` → `cot_2026`. Empty where nothing is left.
 */
export function columnName(title: string): string {
  const name = fold(title)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return /^\d/.test(name) ? `cot_${name}` : name;
}

/**
 * The columns that the first row of a table names; trailing cells without a title name none. A title that is missing
 * or comes to the name of another is an error at its cell.
 */
export function columnsOf(header: RawRow): {
  columns: readonly Column[];
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [...header.found];
  const cells = [...header.cells];
  while (cells.length > 0 && (cells[cells.length - 1]?.text.trim() ?? '') === '') cells.pop();
  if (cells.length > most) {
    const params = { co: cells.length, toi_da: most };
    return { columns: [], diagnostics: [problem('rows/qua-nhieu-cot', header.span, params)] };
  }
  const seen = new Map<string, string>();
  const columns = cells.flatMap((cell, i): Column[] => {
    const title = cell?.text.replace(/\s+/g, ' ').trim() ?? '';
    const span = cell?.span ?? header.span;
    const name = columnName(title);
    const other = seen.get(name);
    if (title === '') diagnostics.push(problem('rows/cot-khong-ten', span, { thu: i + 1 }));
    else if (name === '') diagnostics.push(problem('rows/cot-ten-la', span, { cot: title }));
    else if (other !== undefined) {
      diagnostics.push(problem('rows/cot-trung', span, { cot: title, khac: other, ten: name }));
    } else {
      seen.set(name, title);
      return [{ name, title, keySpan: span }];
    }
    return [];
  });
  return { columns, diagnostics };
}
