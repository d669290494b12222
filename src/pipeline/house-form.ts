import type { Diagnostic } from '../base/diagnostic.ts';
import { locate } from '../base/locate.ts';
import { hasErrors, type Outcome } from '../base/outcome.ts';
import type { TrinhBay } from '../model/trinh-bay.ts';
import { chooseForm } from '../rulebook/choose.ts';
import type { Form } from '../rulebook/form.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Paper } from './paper.ts';

/**
 * The form of a paper by its own choices and those of its office. A choice that the office makes for all its papers may
 * be one that only the other style allows: this paper does without it, which is told and stops nothing.
 */
export function houseForm({ file, value, document, kind }: Paper, rulebook: Rulebook): Outcome<Form> {
  const spanOf = (path: string) => locate(value, path);
  const chosen = chooseForm(rulebook, document.trinh_bay, kind, spanOf);
  const foreign = chosen.diagnostics.filter(
    ({ severity, span, path }) => severity === 'error' && span.file !== file && keyOf(path) !== undefined,
  );
  if (foreign.length === 0) return chosen;
  const rest = without(document.trinh_bay, new Set(foreign.map(({ path }) => keyOf(path))));
  const { value: form, diagnostics } = chooseForm(rulebook, rest, kind, spanOf);
  const told = foreign.map((each): Diagnostic => ({ ...each, severity: 'info' }));
  return { value: hasErrors(diagnostics) ? undefined : form, diagnostics: [...diagnostics, ...told] };
}

/** `trinh_bay.le.trai` → `le`. */
function keyOf(path: string | undefined): string | undefined {
  return /^trinh_bay\.([a-z_]+)/.exec(path ?? '')?.[1];
}

function without(choices: TrinhBay, keys: ReadonlySet<string | undefined>): TrinhBay {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !keys.has(key)));
}
