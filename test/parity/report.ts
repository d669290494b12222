import type { Agreement, VisualLine } from './compare.ts';

/** What the two files of a paper may differ by: issue of parity. Distances in millimetres. */
export const bounds = { identical: 0.99, level: 0.99, aside: 1 } as const;

export interface Verdict {
  readonly name: string;
  readonly agreement: Agreement;
}

/** Whether a paper keeps within the bounds. */
export function keeps({ pages, identical, level, farthestAside }: Agreement): boolean {
  const samePages = pages[0] === pages[1];
  return samePages && identical >= bounds.identical && level >= bounds.level && farthestAside <= bounds.aside;
}

/** One table of all papers, and under it the first lines of each that have no counterpart. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const head = ['paper', 'pages', 'lines', 'same line', 'within 1 mm', 'down mm', 'aside mm', ''];
  const rows = verdicts.map(({ name, agreement: a }) => [
    name,
    a.pages.join('/'),
    a.lines.join('/'),
    percent(a.identical),
    percent(a.level),
    a.farthestDown.toFixed(2),
    a.farthestAside.toFixed(2),
    keeps(a) ? 'ok' : 'FAILS',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const table = [head, ...rows].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  const lonely = verdicts.filter(({ agreement }) => !keeps(agreement)).flatMap(strays);
  return [...table, ...lonely].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function strays({ name, agreement: { lonely } }: Verdict): string[] {
  const [docx, pdf] = lonely;
  const show = (file: string, lines: readonly VisualLine[]): string[] =>
    lines.slice(0, 5).map((line) => `  ${file} page ${line.page + 1}: ${words(line)}`);
  return [`${name}:`, ...show('docx', docx), ...show('pdf ', pdf)];
}

function words(line: VisualLine): string {
  return line.words.map(({ text }) => text).join(' ');
}
