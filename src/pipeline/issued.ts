import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { fileSpan } from '../base/span.ts';
import { type Printed as PrintedWords, printedParagraphs } from '../block/paragraphs.ts';
import type { Document } from '../model/document.ts';
import { Broken } from '../verify/broken.ts';
import { keptInDocx } from '../verify/changes.ts';
import { writtenContent } from '../verify/written-content.ts';
import type { Compiled } from './compile.ts';
import { contentHash } from './content.ts';
import { type Output, outputPath } from './outputs.ts';
import type { Format } from './render.ts';

/** An issued paper beside what was printed of it. */
export interface IssuedCase {
  readonly file: string;
  readonly stem: string;
  readonly formats: readonly Format[];
  readonly compiled: Compiled;
  /** What it says now, as one hash. */
  readonly content: string;
  /** What it said when it was printed and the files of then, where the last build knows. */
  readonly known: { readonly content: string; readonly outputs: readonly Known[] } | undefined;
  readonly existing: ReadonlyMap<Format, Uint8Array>;
  readonly now: readonly Output[];
}

type Known = Pick<Output, 'format' | 'sha256'>;

/**
 * `stays`: its files are those that were issued. `held`: it says something else now and may not be printed. `lost`: of
 * the files that were issued some are gone; they may be printed again if that gives the same bytes. `due`: it was never
 * printed, or only its blank number or date were filled in.
 */
export interface IssuedVerdict {
  readonly verdict: 'stays' | 'held' | 'lost' | 'due';
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to be done about an issued paper: what was signed stays, whatever became of its source or of danvan. */
export async function judgeIssued(issued: IssuedCase): Promise<IssuedVerdict> {
  const { compiled, content, known, existing, formats, file, stem } = issued;
  const printed = known?.content ?? contentIn(existing);
  if (printed === undefined && existing.size === 0) return { verdict: 'due', diagnostics: [] };
  const same = printed === content || sameWords(compiled, existing);
  if (!same) {
    if (printed !== undefined && (await isFilledIn(compiled, printed)))
      return { verdict: 'due', diagnostics: [] };
    return { verdict: 'held', diagnostics: [problem('pipeline/giu-ban-da-ban-hanh', fileSpan(file))] };
  }
  if (formats.some((format) => !existing.has(format))) return { verdict: 'lost', diagnostics: [] };
  return { verdict: 'stays', diagnostics: signedSince(issued, stem) };
}

/** Why lost files of an issued paper cannot be made again; undefined where what is made is what was issued. */
export function lostOutput({ known, now, stem }: IssuedCase, made: readonly Known[]): Diagnostic | undefined {
  const hashOf = (list: readonly Known[] = [], format: Format) =>
    list.find((each) => each.format === format)?.sha256;
  const lost = made.filter(({ format }) => hashOf(now, format) === undefined);
  // Without the hash of a lost file its neighbour tells whether what is made is what was.
  const sure = lost.every(({ format, sha256: hash }) => hashOf(known?.outputs, format) === hash);
  const beside = made.every(({ format, sha256: hash }) => (hashOf(now, format) ?? hash) === hash);
  const unknown = lost.every(({ format }) => hashOf(known?.outputs, format) === undefined);
  if (sure || (unknown && beside)) return undefined;
  return problem('pipeline/mat-ban-da-ban-hanh', fileSpan(outputPath(stem, lost[0]?.format ?? 'docx')));
}

/** Files of an issued paper that have changed since, as by a digital signature: told once, and left as they are. */
function signedSince({ known, now }: IssuedCase, stem: string): Diagnostic[] {
  const code = 'pipeline/tep-da-ban-hanh-khac';
  return now.flatMap(({ format, sha256: hash }) => {
    const was = known?.outputs.find((output) => output.format === format)?.sha256 ?? hash;
    if (was === hash) return [];
    return [problem(code, fileSpan(outputPath(stem, format)), {}, { severity: 'warning' })];
  });
}

function contentIn(existing: ReadonlyMap<Format, Uint8Array>): string | undefined {
  return [...existing.values()].map(writtenContent).find((each) => each !== undefined);
}

/** The .docx that is there says the same words; another danvan may have kept what it means in another form. */
function sameWords({ sheet }: Compiled, existing: ReadonlyMap<Format, Uint8Array>): boolean {
  const kept = wordsIn(existing.get('docx'));
  const shown = (list: readonly PrintedWords[]): string =>
    list.map(({ label, text }) => `${label} ${text}`).join('\n');
  return sheet !== undefined && kept !== undefined && shown(printedParagraphs(sheet)) === shown(kept);
}

/** The paragraphs that danvan printed into a .docx; undefined where that can no longer be told. */
export function wordsIn(docx: Uint8Array | undefined): readonly PrintedWords[] | undefined {
  try {
    return docx && keptInDocx(docx);
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

/** Whether a paper with its number and date left out, one or both or the date in part, is what was printed. */
async function isFilledIn({ document, facts }: Compiled, printed: string): Promise<boolean> {
  if (!document) return false;
  const { so, ngay } = document;
  const { year, month } = ngay;
  for (const number of so === null ? [null] : [null, so]) {
    for (const date of [ngay, { year, month }, { year }, {}]) {
      const blank = withFacts(document, number, withoutEmpty(date));
      if (contentHash(blank, facts) === printed) return true;
    }
  }
  return false;
}

function withFacts(document: Document, so: string | null, ngay: Document['ngay']): Document {
  const kem_theo = document.kem_theo.map((each) => {
    const { van_ban_chinh } = each.document;
    const facts = van_ban_chinh && { ...van_ban_chinh, so, ngay };
    return { ...each, document: { ...each.document, van_ban_chinh: facts } };
  });
  return { ...document, so, ngay, kem_theo };
}

function withoutEmpty(date: Document['ngay']): Document['ngay'] {
  return Object.fromEntries(Object.entries(date).filter(([, part]) => part !== undefined));
}
