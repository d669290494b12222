import type { Diagnostic } from '../base/diagnostic.ts';
import { shortPath } from '../base/path.ts';
import { allMessages } from '../check/messages.ts';
import type { ReportFormat } from '../report/formats.ts';
import { printGithub } from '../report/github.ts';
import { printJson } from '../report/json.ts';
import { printText } from '../report/print-text.ts';
import type { Report } from '../report/report.ts';
import { printSarif } from '../report/sarif.ts';
import { printSummary } from '../report/summary.ts';
import type { Findings } from './findings.ts';
import type { Talk } from './talk.ts';

/** Everything found in several papers as one report on stdout; paths as seen from the working folder. */
export function printReport(talk: Talk, found: readonly Findings[], format: ReportFormat): void {
  talk.host.out(printed(reportOf(talk, found), format, talk.color));
}

function printed(report: Report, format: ReportFormat, color: boolean): string {
  switch (format) {
    case 'json':
      return printJson(report);
    case 'sarif':
      return printSarif(report);
    case 'github':
      return printGithub(report);
    case 'text': {
      const text = printText(report.diagnostics, report.texts, { ...report, color });
      return `${text}${text === '' ? '' : '\n'}${printSummary(report)}`;
    }
  }
}

function reportOf({ host, lang }: Talk, found: readonly Findings[]): Report {
  const short = (file: string): string => shortPath(host.cwd, file);
  const seen = new Set<string>();
  /** The same finding reached from two papers (a shared file, an attachment) is told once. */
  const isNew = ({ code, span, params }: Diagnostic): boolean => {
    const key = JSON.stringify([code, span, params]);
    return seen.size < seen.add(key).size;
  };
  const named = (each: Diagnostic): Diagnostic => ({
    ...each,
    span: { ...each.span, file: short(each.span.file) },
    fix: each.fix && {
      ...each.fix,
      edits: each.fix.edits.map((edit) => ({ ...edit, span: { ...edit.span, file: short(edit.span.file) } })),
    },
  });
  return {
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics.filter(isNew).map(named)),
    suppressed: found.flatMap(({ suppressed }) =>
      suppressed
        .filter(({ diagnostic }) => isNew(diagnostic))
        .map(({ diagnostic, reason }) => ({ diagnostic: named(diagnostic), reason })),
    ),
    texts: new Map(found.flatMap(({ texts }) => [...texts].map(([file, text]) => [short(file), text]))),
    lang,
    messages: allMessages,
  };
}
