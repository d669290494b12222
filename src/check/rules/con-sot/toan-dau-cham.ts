import { outsideForms } from '../../blank-form.ts';
import { finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Nothing but dots, lines, question marks. An empty text is a choice (`thuc_hien: ""`), a dash in a cell too. */
const only = /^[\s.…_?*]*(?:[.]{2}|[…_?])[\s.…_?*]*$/u;

/** A value says something. */
export const toanDauCham: Rule = {
  id: 'con-sot/toan-dau-cham',
  severity: 'error',
  about: {
    vi: {
      title: 'Giá trị chỉ có dấu chấm',
      what: 'Chỗ này mới có “{chu}”, chưa có nội dung.',
      why: 'Văn bản in ra sẽ còn nguyên dãy dấu này.',
      fix: 'Ghi nội dung. Nếu cố ý để trống, ghi ~ ở những chỗ cho phép (so, ngay, ho_ten) hoặc bỏ hẳn khoá.',
    },
    en: {
      title: 'A value of nothing but dots',
      what: 'There is only "{chu}" here, no content.',
      why: 'It would be printed as it stands.',
      fix: 'Write the content. Where a blank is meant, write ~ (so, ngay, ho_ten) or leave the key out.',
    },
  },
  examples: [
    {
      wrong: 'loai: giay-moi\ndia_diem: ........',
      right: 'loai: giay-moi\ndia_diem: Nhà văn hóa thôn Khe Ngàn',
      at: '........',
    },
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "…" }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: ~ }',
      at: '…',
    },
    {
      wrong: 'noi_nhan:\n  - "..."\n  - Thường trực Đảng ủy (b/c)',
      right: 'noi_nhan:\n  - Các đoàn thể, trường học, trạm y tế...\n  - Thường trực Đảng ủy (b/c)',
      at: '...',
    },
    {
      wrong:
        'loai: chuong-trinh\nlich_trinh:\n  - { thoi_gian: "8^h^00\'", noi_dung: Khai mạc, thuc_hien: "???" }',
      right:
        'loai: chuong-trinh\nlich_trinh:\n  - { thoi_gian: "8^h^00\'", noi_dung: Nghỉ giải lao, thuc_hien: "" }',
      at: '???',
    },
  ],
  *check(paper) {
    for (const piece of outsideForms(paper)) {
      if (piece.nguyen_van || piece.block === 'o' || piece.block === 'giua') continue;
      if (only.test(piece.text)) yield finding(piece, 0, piece.text.length, { chu: piece.text.trim() });
    }
  },
};
