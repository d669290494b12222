import { formerIn } from '../../former.ts';
import type { Rule } from '../../rule.ts';

/** Ministries merged on 01/3/2025, and the departments of the provinces after them. */
export const boSo: Rule = {
  id: 'thoi-diem/bo-so',
  severity: 'warning',

  about: {
    vi: {
      title: 'Bộ, sở đã sáp nhập',
      what: '“{go}”: từ {tu} không còn tên này.',
      why: 'Các bộ sắp xếp lại từ ngày 01/3/2025 (Nghị quyết 176/2025/QH15), các sở sắp xếp theo.',
      fix: 'Ghi cơ quan nhận nhiệm vụ đó, thường là {nay}.',
    },
    en: {
      title: 'A ministry or department that has merged',
      what: '"{go}": since {tu} there is no such name.',
      why: 'Ministries were rearranged on 01/3/2025 (Resolution 176/2025/QH15), the departments of the provinces after them.',
      fix: 'Name the organ that took its tasks over, mostly {nay}.',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Bộ Kế hoạch và Đầu tư, Sở GTVT]',
      right: 'noi_nhan: [Bộ Tài chính, Sở Xây dựng]',
      at: ['Bộ Kế hoạch và Đầu tư', 'Sở GTVT'],
    },
    {
      wrong: 'mo_dau: Sở Tài nguyên và Môi trường chủ trì thực hiện Kế hoạch như sau',
      right:
        'mo_dau: Thực hiện Kế hoạch số 12/KH-STNMT ngày 10/01/2024 của Sở Tài nguyên và Môi trường như sau',
      at: 'Sở Tài nguyên và Môi trường',
    },
  ],
  byParagraph: true,
  check: (paper) => formerIn(paper, 'bo-so'),
};
