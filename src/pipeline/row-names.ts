import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Row, Rows } from '../source/rows/row.ts';
import { renderExpression } from '../template/expression.ts';
import { isName, outputName } from './output-name.ts';

/** How the outputs of rows are named. */
export interface NamePattern {
  /** `giay-moi-{{ma}}`, of the columns of a row alone. */
  readonly text: string;
  readonly span: Span;
}

/** Digits of the number that stands in a name where no pattern says otherwise. */
const digits = 4;

/** The name that a row gives its outputs, undefined where it gives none, and what is wrong or doubtful about it. */
export interface RowName {
  readonly name: string | undefined;
  readonly found: readonly Diagnostic[];
}

/** The name of a row's outputs: by the pattern, or the paper's own name and the number of the row, `giay-moi-0001`. */
export function rowName(row: Row, paper: string, pattern: NamePattern | undefined): RowName {
  const { values } = row;
  if (!pattern) {
    const name = `${outputName(paper) ?? ''}-${String(row.ordinal).padStart(digits, '0')}`;
    return { name, found: [] };
  }
  let refused: Diagnostic | undefined;
  let blank: string | undefined;
  const data = dataOf(values);
  const name = pattern.text.replace(/\{\{[^}]*\}\}/g, (expression) => {
    const rendered = renderExpression(expression, data);
    if (rendered.ok) {
      const part = rendered.text.trim();
      if (part === '') blank ??= expression;
      return part;
    }
    refused ??= problem(rendered.reason, pattern.span, rendered.params, { path: 'ten_tep' });
    return '';
  });
  if (refused) return { name: undefined, found: [refused] };
  if (!isName(name)) {
    const found = problem('rows/ten-tep', placeOf(values, pattern.text), { ten: name.slice(0, 200) });
    return { name: undefined, found: [found] };
  }
  if (blank === undefined) return { name, found: [] };
  const found = problem('rows/ten-tep-thieu', placeOf(values, blank), { ten: name }, { severity: 'warning' });
  return { name, found: [found] };
}

/**
 * Two rows may not print over each other, nor a pattern name what no row has: nothing is printed then. `note` hears of
 * every row, also of those that cannot be printed.
 */
export async function checkNames(
  rows: Rows,
  paper: string,
  pattern: NamePattern | undefined,
  note: (row: Row, named: RowName) => void | Promise<void> = () => undefined,
): Promise<{ readonly count: number; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, number>();
  let count = 0;
  for await (const row of rows.rows()) {
    count += 1;
    const named = rowName(row, paper, pattern);
    await note(row, named);
    if (row.diagnostics.some(({ severity }) => severity === 'error')) continue;
    if (named.name === undefined) {
      const ofPattern = named.found.filter(({ code }) => code !== 'rows/ten-tep');
      if (ofPattern.length > 0) return { count, diagnostics: ofPattern };
      continue;
    }
    const key = named.name.normalize('NFC').toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, row.number);
    else {
      const params = { ten: named.name, dong: other };
      diagnostics.push(problem('rows/trung-ten', placeOf(row.values, pattern?.text), params));
    }
  }
  return { count, diagnostics };
}

/** The first cell that a text names in `{{ }}`; the row where it names none. */
function placeOf(values: Mapping, text = ''): Span {
  for (const [, name = ''] of text.matchAll(/\{\{[^}]*?(\w+)\s*\}\}/g)) {
    const entry = entryOf(values, name);
    if (entry) return entry.value.span;
  }
  return values.span;
}

function dataOf(values: Mapping): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null);
  for (const { key, value } of values.entries) {
    if (value.type === 'scalar') data[key] = value.text;
  }
  return Object.assign(Object.create(null), data, { cot: data });
}
