import { formerIn } from '../../former.ts';
import type { Rule } from '../../rule.ts';

/** Ban Dân vận and Ban Tuyên giáo merged in February 2025. */
export const banDanVan: Rule = {
  id: 'thoi-diem/ban-dan-van',
  severity: 'warning',
  clause: { nd30: 'P-IS-08', hd36: 'P-IS-08', hd05: 'P-IS-08' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ban Dân vận, Ban Tuyên giáo đã hợp nhất',
      what: '“{go}”: từ {tu} không còn tên này.',
      why: 'Ban Dân vận và Ban Tuyên giáo đã hợp nhất vào tháng 02/2025.',
      fix: 'Ghi “{nay}”.',
    },
    en: {
      title: 'Ban Dân vận and Ban Tuyên giáo have merged',
      what: '"{go}": since {tu} there is no such organ.',
      why: 'Ban Dân vận and Ban Tuyên giáo merged in February 2025.',
      fix: 'Write "{nay}".',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Ban Dân vận Tỉnh ủy (b/c)]',
      right: 'noi_nhan: [Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c)]',
      at: 'Ban Dân vận',
    },
    {
      wrong: 'the_thuc: dang\nnoi_nhan: [Ban Tuyên giáo Tỉnh uỷ]',
      right: 'the_thuc: dang\nnoi_nhan: [Ban Tuyên giáo và Dân vận Tỉnh uỷ, Ban Tuyên giáo Trung ương Đoàn]',
      at: 'Ban Tuyên giáo Tỉnh uỷ',
    },
  ],
  byParagraph: true,
  check: (paper) => formerIn(paper, 'ban-dan-van'),
};
