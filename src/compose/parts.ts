import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Span } from '../base/span.ts';
import type { Document } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import type { Wording } from '../rulebook/wording.ts';
import { renderTemplate } from '../template/render.ts';
import { mayStandIn, vocabulary } from './elements.ts';
import { type Element, type MarkupFault, parseMarkup } from './markup.ts';
import { templateData } from './template-data.ts';

/** The parts that a kind's template emits for a paper. Findings stand at the template's own line. */
export function partsOf(
  document: Document,
  kind: Kind,
  wording: Wording,
  facts: Readonly<Record<string, unknown>> = {},
): Outcome<readonly Element[]> {
  const data = templateData(document, kind, wording, facts);
  const rendered = renderTemplate(kind.template, kind.partials, data);
  if (rendered.value === undefined) return { value: undefined, diagnostics: rendered.diagnostics };
  const { elements, faults } = parseMarkup(rendered.value, vocabulary);
  const found = [...faults, ...misplaced(elements)].map((fault) => diagnosticOf(kind, fault));
  const diagnostics = [...rendered.diagnostics, ...found];
  return { value: found.length > 0 ? undefined : elements, diagnostics };
}

/** Elements that stand where only others may. */
function misplaced(elements: readonly Element[], outer?: string): readonly MarkupFault[] {
  return elements.flatMap(({ name, children }) => {
    const inner = misplaced(children, name);
    if (!Object.hasOwn(vocabulary, name) || mayStandIn(name, outer)) return inner;
    return [{ code: 'compose/the-sai-cho', name, needle: `<${name}` } as const, ...inner];
  });
}

function diagnosticOf(kind: Kind, { code, name, needle }: MarkupFault): Diagnostic {
  return problem(code, spanOf(kind, needle), { ten: name, da_biet: Object.keys(vocabulary).join(', ') });
}

/** Where the template, or a partial, says what the fault is about; the start of the template where none does. */
function spanOf(kind: Kind, needle: string): Span {
  for (const { file, text } of [kind.template, ...Object.values(kind.partials)]) {
    const start = needle === '' ? -1 : text.indexOf(needle);
    if (start >= 0) return { file, start, end: start + needle.length };
  }
  return { file: kind.template.file, start: 0, end: 0 };
}
