import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors, type Outcome } from '../base/outcome.ts';
import type { NumberList, Section, Sheet, Style } from '../block/block.ts';
import type { Face } from '../face/face.ts';
import { build } from './elements.ts';
import { finished } from './finish.ts';
import type { Flow, Flowing } from './flow.ts';
import { infoOf } from './info.ts';
import { isCompany } from './keep.ts';
import { lienHeFirst } from './lien-he.ts';
import type { Element } from './markup.ts';
import { partsOf } from './parts.ts';
import { phamVi } from './pham-vi.ts';
import { phuLucSections } from './phu-luc.ts';
import { pageOf, sectionsOf, textWidthOf } from './sections.ts';
import type { ComposeInput, Standing, Work } from './work.ts';
import { within } from './work.ts';

export type { ComposeInput } from './work.ts';

type Books = Pick<Work, 'styles' | 'lists' | 'diagnostics'>;

/**
 * Decides everything that stands on the pages of one file: the paper, its phụ lục, the papers attached to it. Errors
 * are those of the templates (`template/…`, `compose/…`), and give no sheet.
 */
export function compose(input: ComposeInput, face: Face): Outcome<Sheet> {
  const styles = new Map<string, Style>();
  const lists = new Map<string, NumberList>();
  const diagnostics: Diagnostic[] = [];
  const standing = input.document.van_ban_chinh ? 'kem-theo' : 'chinh';
  const sections = paperSections(input, face, standing, { styles, lists, diagnostics });
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const value: Sheet = {
    info: infoOf(input),
    styles: [...styles.values()],
    lists: [...lists.values()],
    sections,
  };
  return { value, diagnostics };
}

/** A paper with its phụ lục and the papers attached to it, each beginning on a new page with pages of its own. */
function paperSections(
  input: ComposeInput,
  face: Face,
  standing: Standing,
  books: Books,
): readonly Section[] {
  const { document, kind, form, facts } = input;
  const { wording } = form.rulebook;
  const parts = partsOf(document, kind, wording, facts);
  books.diagnostics.push(...parts.diagnostics);
  const elements = parts.value ?? [];
  const work: Work = {
    ...books,
    document,
    form,
    face,
    standing,
    elements: new Set(elements.map(({ name }) => name)),
    textWidth: textWidthOf(pageOf(form, false)),
  };
  const flow = elements.reduce<Flow>((above, element) => withElement(work, above, element), []);
  const end = standing === 'chinh' ? wording.ket_thuc.end : wording.kem_theo.end;
  const first = { header: phamVi(work), footer: lienHeFirst(work) };
  const attached = input.attached.flatMap((paper, i) => {
    const header = document.kem_theo[i]?.dau_trang;
    return paperSections(paper, face, header ? 'kem-theo-co-dau-trang' : 'kem-theo', books);
  });
  return [...sectionsOf(work, finished(work, flow, end), first), ...phuLucSections(work), ...attached];
}

/**
 * What stands so far with one element more. The foot after a landscape table stays on its page, with a closing line
 * between them that would be too little company for the signature on a page of its own.
 */
function withElement(work: Work, above: Flow, element: Element): Flow {
  if (element.name !== 'cuoi-trang') return [...above, ...build(work, element)];
  const page = within(work, textWidthOf(pageOf(work.form, true)));
  const table = above.findLastIndex(({ landscape }) => landscape);
  const between = above.slice(table + 1);
  if (table < 0 || isCompany(page, between)) return [...above, ...build(work, element)];
  const turned = [...between, ...build(page, element)];
  return [
    ...above.slice(0, table + 1),
    ...turned.map((flowing): Flowing => ({ ...flowing, landscape: true })),
  ];
}
