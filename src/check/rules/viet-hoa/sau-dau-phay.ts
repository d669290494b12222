import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Verbs that begin no name: a sentence was joined on with a comma, and its capital left. */
const verbs = [
  ...['Nâng cao', 'Tăng cường', 'Đẩy mạnh', 'Tiếp tục', 'Triển khai', 'Chủ động', 'Phối hợp', 'Chú trọng'],
  ...[
    'Tập trung',
    'Phát huy',
    'Quan tâm',
    'Đảm bảo',
    'Bảo đảm',
    'Khắc phục',
    'Kịp thời',
    'Yêu cầu',
    'Góp phần',
  ],
  ...['Đồng thời', 'Trong đó', 'Nhằm', 'Đề nghị', 'Thường xuyên', 'Nghiêm túc', 'Tạo điều kiện'],
].join('|');
const capital = pattern(`(?<=\\p{Ll}{2}, )(?:${verbs})(?!\\p{L})`, 'gu');

/** After a comma the sentence goes on in small letters. */
export const sauDauPhay: Rule = {
  id: 'viet-hoa/sau-dau-phay',
  severity: 'warning',
  clause: { nd30: 'ND30-II.I' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viết hoa sau dấu phẩy',
      what: 'Sau dấu phẩy chưa sang câu mới, không viết hoa “{chu}”.',
      fix: 'Viết thường, hoặc đổi dấu phẩy thành dấu chấm.',
    },
    en: {
      title: 'A capital after a comma',
      what: 'The sentence goes on after the comma: "{chu}" is small.',
      fix: 'Write it small, or turn the comma into a full stop.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Xây dựng kế hoạch triển khai công tác dân vận, Nâng cao hiệu quả phong trào thi đua',
      right: 'ket_thuc: Xây dựng kế hoạch triển khai công tác dân vận, nâng cao hiệu quả phong trào thi đua',
      at: 'Nâng cao',
    },
    {
      wrong: 'ket_thuc: Các thôn báo cáo kết quả, Đồng thời gửi danh sách',
      right: 'ket_thuc: Các thôn báo cáo kết quả, đồng thời gửi danh sách',
      at: 'Đồng thời',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, capital)) {
      const [chu] = match;
      const change = { text: chu.charAt(0).toLowerCase() + chu.slice(1), safe: false };
      yield finding(piece, match.index, match.index + chu.length, { chu }, change);
    }
  },
};
