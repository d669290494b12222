import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Span } from '../base/span.ts';
import { check, type Finding } from './check.ts';
import {
  compileTemplate,
  offsetOf,
  type Parsed,
  type Place,
  parseTemplate,
  type TemplateText,
} from './parse.ts';

/**
 * Renders a template to part markup, every string escaped. `data` holds every name that the kind declares, undefined
 * where the paper leaves it out: such a name may be asked for (`{{#if}}`) and not printed. Errors stand at the
 * template's own file and line, with the data path.
 */
export function renderTemplate(
  template: TemplateText,
  partials: Readonly<Record<string, TemplateText>>,
  data: Readonly<Record<string, unknown>>,
): Outcome<string> {
  const diagnostics = new Map<string, Diagnostic>();
  const report = (found: Diagnostic): void => {
    const key = `${found.code} ${found.span.file} ${found.span.start}`;
    if (!diagnostics.has(key)) diagnostics.set(key, found);
  };
  const parsed = new Map<string, Parsed>();
  const parse = (text: TemplateText): hbs.AST.Program | undefined => {
    const known = parsed.get(text.file) ?? parseTemplate(text.text);
    parsed.set(text.file, known);
    if (known.ok) return known.program;
    report(problem('template/cu-phap', spanAt(text, known.at)));
    return undefined;
  };

  const program = parse(template);
  for (const partial of Object.values(partials)) parse(partial);
  const broken = (): Outcome<string> => ({ value: undefined, diagnostics: [...diagnostics.values()] });
  if (!program || diagnostics.size > 0) return broken();
  check(
    program,
    { value: data, path: '', data: {} },
    {
      text: template,
      partial: (name) => partialOf(partials, name, parse),
      partialNames: Object.keys(partials),
      inside: [],
      report: (finding) => report(diagnosticOf(finding)),
    },
  );
  if (diagnostics.size > 0) return broken();
  const compiled = Object.entries(partials).map(([name, { text }]) => [name, compileTemplate(text)] as const);
  const value = compileTemplate(template.text)(data, { partials: Object.fromEntries(compiled) });
  return { value, diagnostics: [] };
}

function partialOf(
  partials: Readonly<Record<string, TemplateText>>,
  name: string,
  parse: (text: TemplateText) => hbs.AST.Program | undefined,
): { text: TemplateText; program: hbs.AST.Program } | undefined {
  const text = Object.hasOwn(partials, name) ? partials[name] : undefined;
  const program = text && parse(text);
  return program && { text, program };
}

function diagnosticOf({ text, at, refusal }: Finding): Diagnostic {
  return problem(refusal.code, spanAt(text, at.start, at.end), refusal.params, { path: refusal.path });
}

function spanAt({ file, text }: TemplateText, start: Place, end?: Place): Span {
  const from = offsetOf(text, start);
  const lineEnd = text.indexOf('\n', from);
  return { file, start: from, end: end ? offsetOf(text, end) : lineEnd < 0 ? text.length : lineEnd };
}
