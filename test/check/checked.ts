import type { CalendarDate } from '../../src/base/calendar.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { applyFixes } from '../../src/check/apply.ts';
import type { Rule } from '../../src/check/rule.ts';
import { runRules } from '../../src/check/run.ts';
import { Library } from '../../src/pipeline/library.ts';
import { readPaper } from '../../src/pipeline/paper.ts';
import { office } from '../command/office.ts';

export const paperFile = '/van-thu/van-ban.yaml';

/** What rules find in a paper, and what the stages before them had to say. */
export async function checked(
  paper: string,
  wanted: readonly Rule[] | undefined,
  files: Readonly<Record<string, string>> = {},
  today: CalendarDate = { year: 2026, month: 11, day: 22 },
) {
  const library = new Library(
    office({ ...files, 'van-ban.yaml': paper, 'danvan.yaml': files['danvan.yaml'] ?? '{}' }),
  );
  const read = await readPaper(library, paperFile);
  if (!read?.reading) throw new Error(`not read: ${JSON.stringify(read?.diagnostics)}`);
  const { texts } = library;
  const found = [...runRules(read.reading, { today, texts, office: undefined }, wanted)].sort(inOrder);
  const covered = found.map(({ span }) => (texts.get(span.file) ?? '').slice(span.start, span.end));
  return { found, covered, texts, before: read.diagnostics };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.span.file === b.span.file) return a.span.start - b.span.start;
  return a.span.file === paperFile ? -1 : 1;
}

/** The paper with every fix of these findings put in. */
export function fixed(paper: string, found: readonly Diagnostic[]): string {
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  return applyFixes(
    paper,
    fixes.filter(({ edits }) => edits.every(({ span }) => span.file === paperFile)),
  ).text;
}
