import { fold } from '../../../base/fold.ts';
import { pattern } from '../../../base/pattern.ts';
import type { Claim } from '../../claims.ts';
import { againstFirst } from '../agree.ts';
import type { RuleAcross } from '../rule.ts';

const between = pattern(String.raw`[^\p{L}\d]+`, 'gu');

/** Names of people: two to five words with a capital each. */
const person = pattern(String.raw`(?:\p{Lu}\p{Ll}*(?:\s+(?=\p{Lu})|(?!\p{L}|\s+\p{Lu}))){2,5}`, 'gu');

function namesIn({ text }: Claim): readonly string[] {
  return (text.match(person) ?? []).map((name) => fold(name).replace(/\s+/gu, ' ').trim());
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.some((same) => name.includes(same) || same.includes(name)));
}

/** With names in both, a common one; otherwise one may say more than the other. */
function agree(one: Claim, other: Claim): boolean {
  const [a, b] = [fold(one.text), fold(other.text)].map((text) => text.replace(between, ' ').trim());
  if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return true;
  const [x, y] = [namesIn(one), namesIn(other)];
  return x.length === 0 || y.length === 0 || overlap(x, y);
}

/** The plan of an event, the invitation to it and its programme name one chair. */
export const chuTriLech: RuleAcross = {
  id: 'tap/chu-tri-lech',
  severity: 'warning',
  reach: 'set',
  about: {
    vi: {
      title: 'Người chủ trì lệch giữa các văn bản của một sự kiện',
      what: 'Chủ trì ở đây là “{day}”, còn {tap_tin} ghi “{truoc}”.',
      why: 'Kế hoạch, giấy mời và chương trình của một sự kiện phải ghi cùng một người chủ trì.',
      fix: 'Sửa cho khớp; tốt nhất là ghi một lần ở danh-ba.yaml rồi viết {{chu_tri}} trong các văn bản.',
    },
    en: {
      title: 'Papers of one event with different chairs',
      what: 'The chair here is "{day}", but {tap_tin} says "{truoc}".',
      why: 'The plan, the invitation and the programme of an event name one chair.',
      fix: 'Make them agree; best write it once in danh-ba.yaml and use {{chu_tri}} in the papers.',
    },
  },
  examples: [
    {
      files: { 'giay-moi.yaml': 'loai: giay-moi\nchu_tri: Bà Lò Thị Sao Mai' },
      wrong:
        'noi_dung: |\n  - Chủ trì: Ông Vũ Đình Mây, Phó Chủ tịch Ủy ban nhân dân xã.\n  - Trưng bày sách.',
      right: 'noi_dung: |\n  - Chủ trì: Bà Lò Thị Sao Mai, Chủ tịch Ủy ban nhân dân xã.\n  - Trưng bày sách.',
      at: 'Ông Vũ Đình Mây, Phó Chủ tịch Ủy ban nhân dân xã.',
    },
  ],
  check: (papers) => againstFirst(papers, ({ chu_tri }) => chu_tri, agree),
};
