import type { Severity } from '../base/diagnostic.ts';
import { inOrder, Places } from './place.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './sentence.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A report as workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export function printGithub(report: Report): string {
  const places = new Places(report.texts);
  return inOrder(report.diagnostics)
    .map((each) => {
      const { span } = each;
      const { what, why, fix } = sentenceOf(each, report.lang, report.messages);
      const at = places.of(span);
      const columns = at && at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
      const lines = at ? { line: at.line, endLine: at.endLine, ...columns } : {};
      const title = each.clause === undefined ? each.code : `${each.code} (${each.clause})`;
      const properties = Object.entries({ ...(span.file && { file: span.file }), ...lines, title });
      const words = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
      const message = [span.cell, what, why, fix].filter((sentence) => sentence !== undefined).join('\n');
      return `::${commands[each.severity]} ${words}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
