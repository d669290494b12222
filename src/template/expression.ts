import { remembered } from '../base/remember.ts';
import { check, type Finding } from './check.ts';
import { engine, strict } from './engine.ts';
import { parseTemplate } from './parse.ts';

export type Rendered =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** A diagnostic code of the area `template`. */
      readonly reason: string;
      readonly params: Readonly<Record<string, string>>;
      /** The data path that the fault is about. */
      readonly name?: string;
    };

const asText = remembered((text) => engine.compile(text, { ...strict, noEscape: true }));

/** Far more than a person writes, and few enough that nothing nested in it can exhaust the stack. */
const longest = 1000;

/**
 * Renders a `{{ }}` of a paper to plain text, nothing escaped: a name or a helper's call; no blocks, partials or
 * anything else of Handlebars.
 */
export function renderExpression(text: string, data: Readonly<Record<string, unknown>>): Rendered {
  if (text.length > longest) return { ok: false, reason: 'template/cu-phap', params: {} };
  const parsed = parseTemplate(text);
  if (!parsed.ok) return { ok: false, reason: 'template/cu-phap', params: {} };
  if (parsed.program.body.some(({ type }) => type !== 'MustacheStatement' && type !== 'ContentStatement')) {
    return { ok: false, reason: 'template/khong-dung-duoc', params: { cu_phap: text } };
  }
  const findings: Finding[] = [];
  check(
    parsed.program,
    { value: data, path: '', data: {} },
    {
      text: { file: '', text },
      partial: () => undefined,
      partialNames: [],
      inside: [],
      report: (finding) => findings.push(finding),
    },
  );
  const [first] = findings;
  if (first) {
    return { ok: false, reason: first.refusal.code, params: first.refusal.params, name: first.refusal.path };
  }
  return { ok: true, text: asText(text)(data) };
}
