import { finding } from '../../find.ts';
import type { Prose } from '../../paper.ts';
import type { Rule } from '../../rule.ts';

const marks =
  /\(\s*(?:đã ký|ký|ký tên|ký,\s*(?:ghi\s+)?rõ họ (?:và )?tên|ký,?\s*đóng dấu|ký,?\s*ghi rõ họ (?:và )?tên[^()]{0,40}|ký tên,?\s*đóng dấu|chữ ký[^()]{0,40})\s*\)/giu;

/** The place for the signature is left free, not written over. */
export const chuKyDanhMay: Rule = {
  id: 'con-sot/chu-ky-danh-may',
  severity: 'error',
  about: {
    vi: {
      title: 'Chữ “(ký)”, “(đã ký)” gõ sẵn',
      what: '“{chu}” không thuộc văn bản đem ký.',
      why: 'Chỗ ký để trống cho chữ ký; “(đã ký)” chỉ có ở bản chép lại.',
      fix: 'Xoá cụm này.',
    },
    en: {
      title: 'A signature in words',
      what: '"{chu}" does not belong in a paper that is to be signed.',
      why: 'The place is left free for the signature; "(đã ký)" is what transcripts say.',
      fix: 'Delete it.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch (đã ký), ho_ten: Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: '(đã ký)',
    },
    {
      wrong: 'nguoi_ky:\n  { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "(Ký, ghi rõ họ tên)" }',
      right: 'nguoi_ky:\n  { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: ~ }',
      at: '(Ký, ghi rõ họ tên)',
    },
    {
      wrong: 'noi_dung: |\n  # Nội dung\n  Trưng bày sách.\n\n  (Đã ký)',
      right: 'noi_dung: |\n  # Nội dung\n  Các thôn nộp bản cam kết (đã ký) trước ngày 20/10/2026.',
      at: '(Đã ký)',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      for (const match of piece.text.matchAll(marks)) {
        const [chu] = match;
        if (!isForSignature(piece, chu)) continue;
        yield finding(piece, match.index, match.index + chu.length, { chu });
      }
    }
  },
};

/** In the signature; elsewhere only a line of its own, for a sentence may speak of papers that are signed. */
function isForSignature({ role, text }: Prose, mark: string): boolean {
  return role === 'nguoi_ky' || (role !== 'phu_luc' && text.trim() === mark);
}
