import type { Diagnostic } from '../base/diagnostic.ts';
import type { Reference } from '../base/reference.ts';
import type { Span } from '../base/span.ts';
import type { Scalar } from '../base/value.ts';
import { richToMarkup } from '../compose/markup.ts';
import { parseInline } from '../markdown/running-text.ts';
import type { Kind } from '../model/kind.ts';
import type { SharedFacts } from '../source/shared-facts.ts';
import { markup } from '../template/markup.ts';
import type { Paper } from './paper.ts';

/** A shared fact that a template prints, by its name as in Reference, with its words. */
export type PrintedFact = readonly [name: string, text: string];

/**
 * Shared facts as a template asks for them. A text without marks stays text, which helpers of dates and times can read;
 * one with marks is markup. What is wrong with its marks goes to `diagnostics`.
 */
export function factsForTemplate(
  facts: SharedFacts,
  diagnostics: Diagnostic[],
): Readonly<Record<string, unknown>> {
  return facts.data((scalar: Scalar) => {
    const { value: rich = [], diagnostics: found } = parseInline(scalar);
    diagnostics.push(...found);
    const [only, second] = rich;
    const isPlain = !second && only?.type === 'text' && Object.keys(only).length === 2;
    return isPlain ? only.text : markup(richToMarkup(rich));
  });
}

/** What is wrong with the facts that the templates of a paper and those attached to it ask for. */
export function factFaults({ facts, attached }: Paper): readonly Diagnostic[] {
  return [...facts.found(), ...attached.flatMap(factFaults)];
}

/** What those templates take of the shared facts, each at its first place in the template. `path` is empty. */
export function templateReferences({ facts, kind, attached }: Paper): readonly Reference[] {
  const own = facts.taken().map(({ name, at }) => ({ name, at, from: placeIn(kind, name), path: '' }));
  return [...own, ...attached.flatMap(templateReferences)];
}

/** What those templates print of the shared facts, sorted, each once. */
export function printedFacts(paper: Paper): readonly PrintedFact[] {
  const all = ({ facts, attached }: Paper): readonly PrintedFact[] => [
    ...facts.taken().map(({ name, text }) => [name, text] as const),
    ...attached.flatMap(all),
  ];
  const once = new Map(all(paper).map((fact) => [fact.join('\n'), fact]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** Where a template or one of its partials first names a fact or the group that it is of; else its start. */
function placeIn({ template, partials }: Kind, name: string): Span {
  const texts = [template, ...Object.values(partials)];
  for (let part = name; part !== ''; part = part.slice(0, Math.max(part.search(/[.[][^.[]*$/), 0))) {
    for (const { file, text } of texts) {
      const start = text.indexOf(part);
      if (start >= 0) return { file, start, end: start + part.length };
    }
  }
  return { file: template.file, start: 0, end: 0 };
}
