import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { hasErrors, type Outcome } from '../base/outcome.ts';
import { Memory } from '../base/remember.ts';
import type { Span } from '../base/span.ts';
import { mmToTwips, ptToTwips } from '../base/units.ts';
import type { Kind } from '../model/kind.ts';
import type { TrinhBay } from '../model/trinh-bay.ts';
import { checkChoice } from './check-choice.ts';
import { chooseChain } from './choose-chain.ts';
import { choosePage } from './choose-page.ts';
import type { Fact } from './fact.ts';
import { type BodyForm, type Form, type PartForm, pitchOf } from './form.ts';
import type { PartId, PartRule, PartTable } from './part.ts';
import type { Rulebook, SizeSet } from './rulebook.ts';

/** Characters of the choices that are remembered for each rulebook, at most twice over. */
const room = 1 << 12;

/** Forms without anything to say of them: the papers of an office have few among them. */
const known = new WeakMap<Rulebook, Memory<string, Form>>();

/**
 * Puts an office's choices (trinh_bay) into a rulebook; the same choices give the same Form. `spanOf` finds the place
 * of a data path such as `trinh_bay.le.trai`. A choice outside what the law leaves open is an error with the clause, and
 * gives no Form: see checkChoice, choosePage and chooseChain; `rulebook/co-chu-le` is a size that is not a whole or half point,
 * `rulebook/bo-co-chu` a set of sizes that the rulebook does not have.
 */
export function chooseForm(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  kind: Pick<Kind, 'id' | 'danh_so'>,
  spanOf: (path: string) => Span,
): Outcome<Form> {
  const forms = known.get(rulebook) ?? new Memory<string, Form>(room);
  known.set(rulebook, forms);
  const key = JSON.stringify([trinh_bay, kind.id, kind.danh_so]);
  const before = forms.get(key);
  if (before) return { value: before, diagnostics: [] };
  const chosen = chosenForm(rulebook, trinh_bay, kind, spanOf);
  if (chosen.value && chosen.diagnostics.length === 0) forms.set(key, chosen.value, key.length);
  return chosen;
}

function chosenForm(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  kind: Pick<Kind, 'id' | 'danh_so'>,
  spanOf: (path: string) => Span,
): Outcome<Form> {
  const diagnostics: Diagnostic[] = [];
  const page = choosePage(rulebook, trinh_bay, kind, spanOf, diagnostics);
  const chain = chooseChain(rulebook, trinh_bay, kind, spanOf, diagnostics);
  const body = chooseBody(rulebook, trinh_bay, spanOf, diagnostics);
  const set = chooseSet(rulebook, trinh_bay, spanOf, diagnostics);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const tableSize = rulebook.body.tableSize.value;
  const value: Form = {
    rulebook,
    page,
    body,
    table: { size: tableSize, pitch: pitchOf(rulebook, tableSize, 1) },
    parts: mapParts(rulebook.parts, (id, rule) => partForm(rulebook, rule, body, set?.sizes[id])),
    chain,
    signatureGap: mmToTwips(rulebook.body.signatureGap.value),
    footGap: ptToTwips(rulebook.body.footGap.value),
    stroke: rulebook.body.stroke.value,
  };
  return { value, diagnostics };
}

function chooseBody(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  spanOf: (path: string) => Span,
  diagnostics: Diagnostic[],
): BodyForm {
  const rules = rulebook.body;
  const choose = (
    key: 'co_chu' | 'thut_dau_dong' | 'gian_dong' | 'cach_doan',
    fact: Fact,
    unit: string,
  ): number => {
    const value = trinh_bay[key];
    if (value === undefined) return fact.value;
    const path = `trinh_bay.${key}`;
    const span = spanOf(path);
    const wrong = checkChoice(rulebook, fact, { path, span, value, unit });
    if (wrong) diagnostics.push(wrong);
    else if (key === 'co_chu' && !Number.isInteger(value * 2))
      diagnostics.push(problem('rulebook/co-chu-le', span, { khoa: path, gia_tri: value }, { path }));
    return value;
  };
  const size = choose('co_chu', rules.size, ' pt');
  const pitch = choose('gian_dong', rules.pitch, rules.pitch.unit === 'lines' ? '' : ' pt');
  return {
    size,
    pitch: rules.pitch.unit === 'lines' ? pitchOf(rulebook, size, pitch) : ptToTwips(pitch),
    indent: mmToTwips(choose('thut_dau_dong', rules.indent, ' cm') * 10),
    gap: ptToTwips(choose('cach_doan', rules.gap, ' pt')),
  };
}

function chooseSet(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  spanOf: (path: string) => Span,
  diagnostics: Diagnostic[],
): SizeSet | undefined {
  const wanted = trinh_bay.bo_co_chu;
  const set =
    wanted === undefined ? rulebook.sizeSets[0] : rulebook.sizeSets.find(({ ten }) => ten === wanted);
  if (wanted !== undefined && !set) {
    const path = 'trinh_bay.bo_co_chu';
    const params = { gia_tri: wanted, quy_dinh: rulebook.ten };
    diagnostics.push(problem('rulebook/bo-co-chu', spanOf(path), params, { path }));
  }
  return set;
}

function partForm(rulebook: Rulebook, rule: PartRule, body: BodyForm, fromSet: number | undefined): PartForm {
  const size = fromSet ?? (rule.follows === 'body' ? body.size : rule.size.value);
  const space = (pt: number | 'body') => (pt === 'body' ? body.gap : ptToTwips(pt));
  const { follows, ...rest } = rule;
  return {
    ...rest,
    size,
    before: space(rule.before),
    after: space(rule.after),
    pitch: rule.pitch === 'body' ? body.pitch : pitchOf(rulebook, size, rule.pitch),
    inset: { first: mmToTwips(rule.inset?.first ?? 0), rest: mmToTwips(rule.inset?.rest ?? 0) },
  };
}

function mapParts(
  parts: PartTable<PartRule>,
  map: (id: PartId, rule: PartRule) => PartForm,
): PartTable<PartForm> {
  const entries = Object.entries(parts).map(([id, rule]) => [id, map(id as PartId, rule)]);
  return Object.fromEntries(entries) as PartTable<PartForm>;
}
