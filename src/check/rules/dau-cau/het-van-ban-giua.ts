import { finding } from '../../find.ts';
import type { Prose } from '../../paper.ts';
import type { Rule } from '../../rule.ts';

/** Parts that stand behind the content: what is typed there ends nothing. */
const behind = new Set(['noi_nhan', 'luu', 'nguoi_ky', 'nguoi_soan_thao', 'lien_he', 'dong_kem_theo']);

/** `./.` ends the content, nothing else. */
export const hetVanBanGiua: Rule = {
  id: 'dau-cau/het-van-ban-giua',
  severity: 'warning',
  clause: { hd36: 'P-MI-12', hd05: 'P-MI-12' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Dấu ./. không ở cuối nội dung',
      what: 'Dấu “./.” chỉ đặt ở cuối nội dung văn bản nhà nước.',
      why: 'Dấu này báo hết nội dung; danvan tự viết khi cần.',
      fix: 'Đổi thành dấu chấm.',
    },
    en: {
      title: './. before the end',
      what: '"./." stands only at the end of the content of a state paper.',
      why: 'It says that the content ends; danvan writes it where it belongs.',
      fix: 'Turn it into a full stop.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: |\n  # Nội dung\n  - Trưng bày sách./.\n  - Giới thiệu sách.',
      right: 'noi_dung: |\n  # Nội dung\n  - Trưng bày sách.\n  - Giới thiệu sách.',
      at: './.',
    },
    {
      wrong:
        'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch như sau./.\nket_thuc: Yêu cầu các thôn thực hiện./.',
      right: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch như sau.\nket_thuc: Yêu cầu các thôn thực hiện./.',
      at: './.',
    },
    {
      wrong: 'the_thuc: dang\nket_thuc: Yêu cầu các chi bộ nghiêm túc thực hiện./.',
      right: 'the_thuc: dang\nket_thuc: Yêu cầu các chi bộ nghiêm túc thực hiện.',
      at: './.',
    },
  ],
  *check({ prose, the_thuc }) {
    const last = new Map<string, Prose>();
    for (const piece of prose) if (!behind.has(piece.role)) last.set(partOf(piece), piece);
    for (const piece of prose) {
      if (piece.nguyen_van) continue;
      for (const { 0: mark, index } of piece.text.matchAll(/\.\/\./g)) {
        const ends = index + mark.length === piece.text.trimEnd().length && last.get(partOf(piece)) === piece;
        if (ends && the_thuc === 'nha-nuoc') continue;
        yield finding(piece, index, index + mark.length, {}, { text: '.', safe: true });
      }
    }
  },
};

/** The content, or one phụ lục: each has an end of its own. */
function partOf({ path }: Prose): string {
  return /^phu_luc\[\d+\]/.exec(path)?.[0] ?? '';
}
