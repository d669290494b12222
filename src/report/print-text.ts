import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { Lines } from '../base/lines.ts';
import { codeFrame } from './frame.ts';
import { printable } from './printable.ts';
import { type Lang, sentenceOf } from './sentence.ts';
import { width } from './width.ts';

const severities: Readonly<Record<Severity, Readonly<Record<Lang, string>>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
const fixLabel: Readonly<Record<Lang, string>> = { vi: 'Cách sửa', en: 'Fix' };
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/**
 * Diagnostics as a person reads them, ordered by file and place: `file:line:column`, severity, what, why and fix, the
 * lines around the place, data path, clause and code. `texts` holds the text of each file by the span's file name.
 */
export function printText(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: { readonly lang: Lang; readonly color: boolean },
): string {
  const lines = new Map<string, Lines>();
  const linesOf = (file: string): Lines | undefined => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const known = lines.get(file) ?? new Lines(text);
    lines.set(file, known);
    return known;
  };
  return [...diagnostics]
    .sort(byPlace)
    .map((d) => `${print(d, linesOf(d.span.file), options).join('\n')}\n`)
    .join('\n');
}

function print(
  diagnostic: Diagnostic,
  lines: Lines | undefined,
  { lang, color }: { readonly lang: Lang; readonly color: boolean },
): string[] {
  const paint = (text: string, style: string): string => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const sentence = sentenceOf(diagnostic, lang);
  const severity = paint(severities[diagnostic.severity][lang], `1;${colours[diagnostic.severity]}`);
  const place = placeOf(diagnostic, lines);
  const output = [`${place ? `${paint(place, '1')}: ` : ''}${severity}: ${sentence.what}`];
  if (sentence.why) output.push(`  ${sentence.why}`);
  if (sentence.fix) output.push(`  ${fixLabel[lang]}: ${sentence.fix}`);
  if (lines) {
    for (const line of codeFrame(lines, diagnostic.span)) {
      output.push(`  ${/^ +\| *\^/.test(line) ? paint(line, colours[diagnostic.severity]) : line}`);
    }
  }
  const facts = [diagnostic.path, diagnostic.clause, diagnostic.code].filter((fact) => fact);
  output.push(`  ${paint(printable(facts.join(' · ')), '2')}`);
  return output;
}

function placeOf({ span }: Diagnostic, lines: Lines | undefined): string {
  const file = printable(span.file);
  if (!lines || file === '') return file;
  const line = lines.lineAt(Math.min(span.start, lines.text.length));
  const column = width(lines.text.slice(lines.startOf(line), span.start)) + 1;
  return `${file}:${line + 1}:${column}`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
