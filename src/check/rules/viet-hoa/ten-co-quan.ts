import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';
import { alsoRight, organs } from '../../words/capitals.ts';

const right: ReadonlyMap<string, string> = new Map(organs.map((name) => [name.toLowerCase(), name]));
const longest = [...organs].sort((a, b) => b.length - a.length).join('|');
const any = pattern(`(?<!\\p{L})(?:${longest})(?!\\p{L})`, 'giu');
const everySyllable = pattern(String.raw`^\p{Lu}\p{Ll}*(?:,? (?:\p{Lu}\p{Ll}*|và))+$`, 'u');

/** These are printed in capitals whatever is typed. */
const printedInCapitals = new Set(['co_quan', 'nguoi_ky']);

/** An organ's name has its capitals on the kind and the field, not on every syllable. */
export const tenCoQuanVietHoa: Rule = {
  id: 'viet-hoa/ten-co-quan',
  severity: 'warning',
  clause: { nd30: 'ND30-II.IV.1' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viết hoa tên cơ quan, chức danh',
      what: 'Viết “{dung}”, không viết hoa mọi chữ.',
      why: 'Tên cơ quan chỉ viết hoa từ chỉ loại hình và từ chỉ chức năng, lĩnh vực.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Capitals of organs and posts',
      what: 'It is written "{dung}", not with a capital on every syllable.',
      why: 'Only the kind of organ and its field have capitals.',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Theo đề nghị của Sở Nội Vụ, Ủy Ban Nhân Dân xã ban hành Kế hoạch như sau',
      right: 'mo_dau: Theo đề nghị của Sở Nội vụ, Ủy ban nhân dân xã ban hành Kế hoạch như sau',
      at: ['Sở Nội Vụ', 'Ủy Ban Nhân Dân'],
    },
    {
      wrong: 'noi_nhan:\n  - Ban Thường Vụ Đảng ủy (b/c)\n  - Chủ tịch, các Phó Chủ Tịch UBND xã',
      right: 'noi_nhan:\n  - Ban Thường vụ Đảng ủy (b/c)\n  - Chủ tịch, các Phó Chủ tịch UBND xã',
      at: ['Ban Thường Vụ', 'Phó Chủ Tịch'],
    },
    {
      wrong:
        'ket_thuc: Đề nghị Hội Đồng Nhân Dân xã, Ban Tổ chức và Phó Trưởng Ban giám sát; PHÓ CHỦ TỊCH, SỞ NỘI VỤ theo dõi',
      right:
        'ket_thuc: Đề nghị Hội đồng nhân dân xã, Ban Tổ chức và Phó Trưởng Ban giám sát; PHÓ CHỦ TỊCH, SỞ NỘI VỤ theo dõi',
      at: 'Hội Đồng Nhân Dân',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    const lines = prose.filter(({ role, block }) => !printedInCapitals.has(role) && block !== 'muc');
    for (const { piece, match } of everyMatch(lines, any)) {
      const [chu] = match;
      const dung = right.get(chu.toLowerCase()) ?? chu;
      if (chu === dung || alsoRight.has(chu) || !everySyllable.test(chu)) continue;
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
