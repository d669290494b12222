import type { Rich } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import { itemEnd } from './dau-cau.ts';
import { contentOf, type Flow } from './flow.ts';
import { part } from './styled.ts';
import type { Work } from './work.ts';

/** The grounds of a paper: one a line with the rulebook's lead and end marks, or running paragraphs as typed. */
export function canCu(work: Work): Flow {
  const { can_cu } = work.document;
  if (!can_cu) return [];
  if (can_cu.form === 'van-xuoi') {
    return can_cu.items.map((item) => contentOf(part(work, 'can-cu-van-xuoi', item)));
  }
  const { lead, end, last } = work.form.rulebook.wording.can_cu;
  return can_cu.items.map((item, i) => {
    const ended = itemEnd(item, i === can_cu.items.length - 1 ? last : end);
    return contentOf(part(work, 'can-cu', led(ended, lead)), { open: true });
  });
}

/** With the lead before it, unless it begins so already. */
export function led(rich: Rich, lead: string): Rich {
  return lead === '' || plain(rich).trimStart().startsWith(lead.trim()) ? rich : [text(lead), ...rich];
}
