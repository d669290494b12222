import type { Gach } from '../model/body.ts';
import { contentOf, type Flowing } from './flow.ts';
import { partStyle, styled } from './styled.ts';
import type { Work } from './work.ts';

const names = { '-': 'gach-tru', '+': 'gach-cong', '*': 'gach-sao' } as const;

/** A list line with the mark that was typed, indented as the body. */
export function gachParagraph(work: Work, gach: Gach): Flowing {
  const list = names[gach.mark];
  if (!work.lists.has(list)) {
    work.lists.set(list, { id: list, levels: [{ format: 'bullet', text: gach.mark }] });
  }
  const number = { list, level: 0, label: gach.mark };
  return contentOf(styled(work, partStyle(work, 'gach'), gach.content, {}, { number }));
}
