import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { codeFrame } from './frame.ts';
import type { Messages } from './message/messages.ts';
import { inOrder, Places, placeName } from './place.ts';
import { printable } from './printable.ts';
import { type Lang, sentenceOf } from './sentence.ts';
import { severityNames } from './severity.ts';

const fixLabel: Readonly<Record<Lang, string>> = { vi: 'Cách sửa', en: 'Fix' };
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

export interface Printing {
  readonly lang: Lang;
  readonly color: boolean;
  /** The sentences of every code; absent: those of the stages. */
  readonly messages?: Messages;
}

/**
 * Diagnostics as a person reads them, ordered by file and place: `file:line:column`, severity, what, why and fix, the
 * lines around the place, data path, clause and code. `texts` holds the text of each file by the span's file name.
 */
export function printText(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: Printing,
): string {
  const places = new Places(texts);
  return inOrder(diagnostics)
    .map((d) => `${print(d, places, options).join('\n')}\n`)
    .join('\n');
}

function print(diagnostic: Diagnostic, places: Places, { lang, color, messages }: Printing): string[] {
  const paint = (text: string, style: string): string => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const sentence = sentenceOf(diagnostic, lang, messages);
  const severity = paint(severityNames[diagnostic.severity][lang], `1;${colours[diagnostic.severity]}`);
  const { span } = diagnostic;
  const place = printable(placeName(span, places.of(span)));
  const output = [`${place ? `${paint(place, '1')}: ` : ''}${severity}: ${sentence.what}`];
  if (sentence.why) output.push(`  ${sentence.why}`);
  if (sentence.fix) output.push(`  ${fixLabel[lang]}: ${sentence.fix}`);
  const lines = places.linesOf(span.file);
  if (lines) {
    for (const line of codeFrame(lines, span)) {
      output.push(`  ${/^ +\| *\^/.test(line) ? paint(line, colours[diagnostic.severity]) : line}`);
    }
  }
  const facts = [diagnostic.path, diagnostic.clause, diagnostic.code].filter((fact) => fact);
  output.push(`  ${paint(printable(facts.join(' · ')), '2')}`);
  return output;
}
