import type { CalendarDate } from '../base/calendar.ts';
import { type Diagnostic, problem, type Severity } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { locate } from '../base/locate.ts';
import { hasErrors } from '../base/outcome.ts';
import type { Reference } from '../base/reference.ts';
import { fileSpan } from '../base/span.ts';
import type { Sheet } from '../block/block.ts';
import type { Claims } from '../check/claims.ts';
import type { Suppressed } from '../check/judge.ts';
import { everyReading } from '../check/reading.ts';
import { type ComposeInput, compose } from '../compose/compose.ts';
import type { Face } from '../face/face.ts';
import type { Document } from '../model/document.ts';
import { pickRulebook } from '../rulebook/pick.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { atCells } from './at-cells.ts';
import { missingGlyphs } from './glyphs.ts';
import { houseForm } from './house-form.ts';
import { judgeOf } from './judge.ts';
import { Library } from './library.ts';
import { officeOf } from './office.ts';
import { type Given, type Paper, readPaper } from './paper.ts';
import { tooManyPieces } from './pieces.ts';
import { rulebookProblem } from './pin.ts';
import { rowOfMain } from './row-of-main.ts';
import { sheetGlyphs } from './sheet-glyphs.ts';
import type { Shelf } from './shelf.ts';
import {
  factFaults,
  factsForTemplate,
  type PrintedFact,
  printedFacts,
  templateReferences,
} from './template-facts.ts';

/** What one source file comes to. `sheet` is there only where nothing stops the paper from being printed. */
export interface Compiled {
  readonly file: string;
  readonly document: Document | undefined;
  readonly rulebook: Rulebook | undefined;
  readonly sheet: Sheet | undefined;
  /** Everything found, rules included, as the office grades it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the files set aside. */
  readonly suppressed: readonly Suppressed[];
  /** Texts that the diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every path that was asked for. */
  readonly asked: ReadonlySet<string>;
  /** The mark of what each of them held: see Held. */
  readonly reads: ReadonlyMap<string, string>;
  /** What the paper shares with others: facts, profiles, defaults, columns of its data row. */
  readonly references: readonly Reference[];
  /** The shared facts that its templates print, by name. */
  readonly facts: readonly PrintedFact[];
  /** What the paper and those attached to it say that other papers may contradict. */
  claims(): readonly Claims[];
}

export interface CompileOptions extends Given {
  /** Print the DỰ THẢO mark whether or not the paper asks for it. */
  readonly draft?: boolean;
  /** The day that papers without a date are judged at; absent: today. */
  readonly today?: CalendarDate;
  /** What the papers of one batch share; absent: this paper shares with none. */
  readonly shelf?: Shelf;
  /** How grave it is to follow a rulebook that the office has not taken up; absent: a warning. */
  readonly rulebooks?: Severity;
}

/**
 * Reads a paper and decides everything about its pages. Undefined: there is no such file. HostError is thrown where
 * the system refuses a file that is there.
 */
export async function compile(
  host: Host,
  face: Face,
  file: string,
  options: CompileOptions = {},
): Promise<Compiled | undefined> {
  const library = new Library(host, options.shelf);
  const row = options.row ?? (await rowOfMain(library, file));
  const { phases } = library.shelf;
  const read = await phases.during('schema', () => readPaper(library, file, { row, set: options.set }));
  if (!read) return undefined;
  const today = options.today ?? host.today();
  const excess = read.paper && tooManyPieces(read.paper);
  const judged = excess ? undefined : read.reading;
  const judge = await phases.during('rules', () => judgeOf(library, file, judged, today));
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...(excess ? [excess] : judge.found)];
  const result = (document?: Document, rulebook?: Rulebook, sheet?: Sheet): Compiled => {
    const { diagnostics: found, suppressed } = judge.judge(withoutRepeats(diagnostics));
    const printable = sheet && !hasErrors(found) ? sheet : undefined;
    return {
      file,
      document,
      rulebook,
      sheet: printable,
      diagnostics: row ? atCells(found, read.references, row) : found,
      suppressed,
      texts: library.texts,
      asked: library.asked,
      reads: library.reads,
      references: [...read.references, ...(read.paper ? templateReferences(read.paper) : [])],
      facts: read.paper ? printedFacts(read.paper) : [],
      claims: judge.claims,
    };
  };
  const readings = read.reading ? everyReading(read.reading) : [];
  diagnostics.push(...readings.flatMap(({ value }) => missingGlyphs(value, face)));
  if (!read.paper || excess) return result();

  const document = options.draft ? asDraft(read.paper.document) : read.paper.document;
  diagnostics.push(...templateGlyphs(read.paper, face));
  const picked = pickRulebook({
    the_thuc: document.the_thuc,
    quy_dinh: document.quy_dinh,
    ngay: document.ngay,
    today,
    spanOf: (path) => locate(read.paper?.value ?? { type: 'list', items: [], span: fileSpan(file) }, path),
  });
  diagnostics.push(...picked.diagnostics);
  if (!picked.value) return result(document);
  const { office } = await officeOf(library.shelf, await library.shelf.root(file));
  const outside = office && rulebookProblem(office, picked.value.rulebook.id, options.rulebooks ?? 'warning');
  if (outside) diagnostics.push(outside);
  const input = inputOf({ ...read.paper, document }, picked.value.rulebook, diagnostics);
  if (!input) return result(document, picked.value.rulebook);
  const sheet = await phases.during('compose', () => compose(input, face));
  diagnostics.push(...sheet.diagnostics, ...factFaults(read.paper));
  if (sheet.value && !hasErrors(diagnostics)) {
    diagnostics.push(
      ...sheetGlyphs(
        sheet.value,
        face,
        file,
        readings.map(({ value }) => value),
      ),
    );
  }
  return result(document, picked.value.rulebook, sheet.value);
}

function asDraft(document: Document): Document {
  return document.du_thao === undefined ? { ...document, du_thao: 0 } : document;
}

/** A paper and its attachments with the form of each: one rulebook for all, own choices inside it. */
function inputOf(paper: Paper, rulebook: Rulebook, diagnostics: Diagnostic[]): ComposeInput | undefined {
  const form = houseForm(paper, rulebook);
  diagnostics.push(...form.diagnostics);
  const attached = paper.attached.map((each) => inputOf(each, rulebook, diagnostics));
  if (!form.value || attached.includes(undefined)) return undefined;
  return {
    document: paper.document,
    kind: paper.kind,
    form: form.value,
    facts: factsForTemplate(paper.facts, diagnostics),
    attached: attached.filter((each) => each !== undefined),
  };
}

function templateGlyphs(paper: Paper, face: Face): Diagnostic[] {
  const own = [paper.kind.template, ...Object.values(paper.kind.partials)].flatMap(({ file, text }) => {
    const missing = face.lacking(text).find((character) => character.trim() !== '');
    if (missing === undefined) return [];
    const start = text.indexOf(missing);
    const span = { file, start, end: start + missing.length };
    const ma = `U+${(missing.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [problem('pipeline/thieu-chu', span, { ky_tu: missing, ma })];
  });
  return [...own, ...paper.attached.flatMap((each) => templateGlyphs(each, face))];
}

/** The same finding reached by two ways (a shared file read for two papers) is told once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span, params }) => {
    const key = JSON.stringify([code, span.file, span.start, span.end, params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
