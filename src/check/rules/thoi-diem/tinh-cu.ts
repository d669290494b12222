import { formerIn } from '../../former.ts';
import type { Rule } from '../../rule.ts';

/** Provinces were joined on 01/7/2025. */
export const tinhCu: Rule = {
  id: 'thoi-diem/tinh-cu',
  severity: 'warning',

  about: {
    vi: {
      title: 'Tỉnh đã sáp nhập',
      what: '“{go}”: từ {tu} thuộc {nay}.',
      why: 'Từ ngày 01/7/2025 cả nước có 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15).',
      fix: 'Ghi tên tỉnh, thành phố mới; nếu nói về trước đây, ghi thêm “cũ”.',
    },
    en: {
      title: 'A province that has been joined to another',
      what: '"{go}": since {tu} part of {nay}.',
      why: 'Since 01/7/2025 there are 34 provinces and cities (Resolution 202/2025/QH15).',
      fix: 'Name the new province or city; if the former is meant, add "cũ".',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [UBND tỉnh Bắc Kạn]',
      right: 'noi_nhan: [UBND tỉnh Thái Nguyên, UBND tỉnh Bắc Kạn (cũ)]',
      at: 'tỉnh Bắc Kạn',
    },
    {
      wrong:
        'the_thuc: dang\nngay: 2025-09-05\nco_quan: { ten: Ban Nội chính, chu_quan: Tỉnh uỷ Hoà Bình, ky_hieu: BNCTU }',
      right:
        'the_thuc: dang\nngay: 2025-06-05\nco_quan: { ten: Ban Nội chính, chu_quan: Tỉnh uỷ Hoà Bình, ky_hieu: BNCTU }',
      at: 'Tỉnh uỷ Hoà Bình',
    },
  ],
  byParagraph: true,
  check: (paper) => formerIn(paper, 'tinh'),
};
