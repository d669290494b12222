import { formerIn } from '../../former.ts';
import type { Rule } from '../../rule.ts';

/** The district level ended on 01/7/2025. */
export const capHuyen: Rule = {
  id: 'thoi-diem/cap-huyen',
  severity: 'warning',
  clause: 'ND30-L6',
  certainty: 'sure',
  about: {
    vi: {
      title: 'Cấp huyện không còn',
      what: '“{go}”: từ {tu} không còn cấp huyện.',
      why: 'Chính quyền địa phương nay có hai cấp: tỉnh và xã (xã, phường, đặc khu).',
      fix: 'Ghi nơi thay thế ({nay}).',
    },
    en: {
      title: 'The district level is gone',
      what: '"{go}": since {tu} there is no district level.',
      why: 'Local government has two levels: province and commune (xã, phường, đặc khu).',
      fix: 'Name what stands in its place ({nay}).',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Thường trực Đảng ủy (b/c), "UBND các huyện, thành phố"]',
      right: 'noi_nhan: [Thường trực Đảng ủy (b/c), "UBND các xã, phường"]',
      at: 'UBND các huyện',
    },
    {
      wrong: 'co_quan: { ten: Ủy ban nhân dân huyện Khe Vạc, ky_hieu: UBND }',
      right: 'co_quan: { ten: Ủy ban nhân dân xã Khe Vạc, ky_hieu: UBND }',
      at: 'Ủy ban nhân dân huyện',
    },
    {
      wrong: 'ngay: 2025-07-01\nnoi_nhan: [UBND thành phố Bến Thượng]',
      right: 'ngay: 2025-06-30\nnoi_nhan: [UBND thành phố Bến Thượng]',
      at: 'UBND thành phố',
    },
    {
      wrong: 'noi_dung: Giao UBND các huyện báo cáo kết quả.',
      right: 'noi_dung: Tiếp nhận hồ sơ của UBND huyện Khe Vạc cũ; trụ sở UBND huyện làm thư viện.',
      at: 'UBND các huyện',
    },
  ],
  byParagraph: true,
  check: (paper) => formerIn(paper, 'cap-huyen'),
};
