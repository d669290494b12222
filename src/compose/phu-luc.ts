import { text } from '../base/inline.ts';
import type { Section } from '../block/block.ts';
import type { PhuLuc } from '../model/document.ts';
import { roman } from '../rulebook/numeral.ts';
import { finished } from './finish.ts';
import { type Flow, frameOf } from './flow.ts';
import { kemTheo } from './kem-theo.ts';
import { noiDung } from './noi-dung.ts';
import { pageOf, sectionsOf, textWidthOf } from './sections.ts';
import { title } from './trich-yeu.ts';
import { type Work, within } from './work.ts';

/** Every phụ lục on a page of its own, its pages counted for themselves. */
export function phuLucSections(work: Work): readonly Section[] {
  const all = work.document.phu_luc;
  return all.flatMap((phuLuc, i) => onePhuLuc(work, phuLuc, i + 1, all.length));
}

function onePhuLuc(work: Work, phuLuc: PhuLuc, count: number, of: number): readonly Section[] {
  const { wording } = work.form.rulebook;
  const onPage = within(work, textWidthOf(pageOf(work.form, phuLuc.landscape)));
  const { label, count: form, numberedFrom, end } = wording.phu_luc;
  const number = form === 'roman' ? roman(count) : String(count);
  const words = of >= numberedFrom ? `${label} ${number}` : label;
  const flow: Flow = [
    ...frameOf([title(onPage, 'phu-luc', [text(words)]).block]),
    ...frameOf(phuLuc.ten.length > 0 ? [title(onPage, 'phu-luc-ten', phuLuc.ten).block] : []),
    ...frameOf(kemTheo(onPage, work.document, phuLuc.dong_kem_theo)),
    ...noiDung(onPage, phuLuc.noi_dung),
  ];
  return sectionsOf(
    onPage,
    finished(onPage, flow, end, phuLuc.landscape),
    { header: [], footer: [] },
    phuLuc.landscape,
  );
}
