import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import type { Paragraph, Rule } from '../block/block.ts';
import type { CoQuan } from '../model/document.ts';
import type { PartId } from '../rulebook/part.ts';
import { balance } from './balance.ts';
import { markBelow } from './dau-duoi.ts';
import { inLetters } from './letters.ts';
import { widthOf } from './measure.ts';
import { part, partForm, partStyle } from './styled.ts';
import type { Work } from './work.ts';

/** The parent organ above the issuer; above the lead of a joint paper only where the rulebook prints it so. */
export function chuQuan(work: Work): readonly (Paragraph | Rule)[] {
  const [lead, ...partners] = work.document.co_quan;
  if (!lead?.chu_quan) return [];
  if (partners.length > 0 && !work.form.rulebook.wording.lien_tich.chu_quan) return [];
  return named(work, 'chu-quan', lead.chu_quan);
}

/** The issuer, or all issuers of a joint paper in one block, lead first, with the mark beneath the last line. */
export function coQuan(work: Work): readonly (Paragraph | Rule)[] {
  const organs = work.document.co_quan;
  const [only, ...partners] = organs;
  if (!only) return [];
  if (partners.length === 0) return named(work, 'co-quan', only.ten);
  const { join } = work.form.rulebook.wording.lien_tich;
  const joined = organs.map(organName).join(join);
  return named(work, 'co-quan', fits(work, 'co-quan', joined) ? [joined] : jointLines(organs, join));
}

/** Joint issuers too long for one line: each begins a line of its own, the join standing at the end of the one before. */
function jointLines(organs: readonly CoQuan[], join: string): readonly string[] {
  return organs.flatMap(({ ten }, i) => {
    const last = i === organs.length - 1;
    return ten.map((line, at) => (last || at < ten.length - 1 ? line : `${line}${join.trimEnd()}`));
  });
}

function fits(work: Work, id: PartId, line: string): boolean {
  const letters = partForm(work, id)?.letters ?? 'nhu-go';
  return widthOf(work.face, inLetters([text(line)], letters), partStyle(work, id)) <= work.textWidth;
}

/** The name of an organ as it stands in a sentence. */
export function organName(organ: CoQuan): string {
  return organ.ten.join(' ');
}

/** A name over the office's own lines where it gives several, else balanced over as few as fit. */
function named(work: Work, id: PartId, lines: readonly string[]): readonly (Paragraph | Rule)[] {
  const style = partStyle(work, id);
  const letters = partForm(work, id)?.letters ?? 'nhu-go';
  const content = lines.flatMap((line, i): Rich => {
    const wide = (rich: Rich): number => widthOf(work.face, inLetters(rich, letters), style);
    const balanced = balance([text(line)], wide, work.textWidth);
    return i === 0 ? balanced : [{ type: 'break' }, ...balanced];
  });
  const printed = inLetters(content, letters);
  return [part(work, id, printed), ...markBelow(work, id, printed)];
}
