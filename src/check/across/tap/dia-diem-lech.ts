import { fold } from '../../../base/fold.ts';
import { pattern } from '../../../base/pattern.ts';
import type { Claim } from '../../claims.ts';
import { againstFirst } from '../agree.ts';
import type { RuleAcross } from '../rule.ts';

const between = pattern(String.raw`[^\p{L}\d]+`, 'gu');

const particle = pattern(String.raw`(?<!\p{L})(?:tai|o|uy ban nhan dan)(?!\p{L})`, 'gu');

function wordsOf({ text }: Claim): string {
  return fold(text)
    .replace(particle, (word) => (word.length > 3 ? 'ubnd' : ''))
    .replace(between, ' ')
    .replace(/^tai /u, '')
    .trim();
}

/** One may say more than the other: the hall, and the building and street too. */
function agree(one: Claim, other: Claim): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.includes(b) || b.includes(a);
}

/** The plan of an event, the invitation to it and its programme name one place. */
export const diaDiemLech: RuleAcross = {
  id: 'tap/dia-diem-lech',
  severity: 'warning',
  reach: 'set',
  about: {
    vi: {
      title: 'Địa điểm lệch giữa các văn bản của một sự kiện',
      what: 'Địa điểm ở đây là “{day}”, còn {tap_tin} ghi “{truoc}”.',
      why: 'Kế hoạch, giấy mời và chương trình của một sự kiện phải ghi cùng một nơi.',
      fix: 'Sửa cho khớp; tốt nhất là ghi một lần ở danh-ba.yaml rồi viết {{su_kien.dia_diem}} trong các văn bản.',
    },
    en: {
      title: 'Papers of one event with different places',
      what: 'The place here is "{day}", but {tap_tin} says "{truoc}".',
      why: 'The plan, the invitation and the programme of an event name one place.',
      fix: 'Make them agree; best write it once in danh-ba.yaml and use {{su_kien.dia_diem}} in the papers.',
    },
  },
  examples: [
    {
      files: { 'giay-moi.yaml': 'loai: giay-moi\ndia_diem: Nhà văn hóa trung tâm' },
      wrong: 'noi_dung: |\n  - Địa điểm: Hội trường Ủy ban nhân dân xã.\n  - Trưng bày sách.',
      right: 'noi_dung: |\n  - Địa điểm: tại Nhà văn hoá trung tâm, thôn Mây Hạ.\n  - Trưng bày sách.',
      at: 'Hội trường Ủy ban nhân dân xã.',
    },
  ],
  check: (papers) => againstFirst(papers, ({ dia_diem }) => dia_diem, agree),
};
