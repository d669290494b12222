import { fold } from '../../../base/fold.ts';
import type { Rule } from '../../rule.ts';

const committee = /\s(?:tinh|thanh|dang|huyen|quan|thi) uy(?:\s.*)?$/;
const board = /^(?:ban chi dao|tieu ban|hoi dong|doan|to)(?:\s|$)/;

/** A position does not repeat the organ, save in joint papers and in boards without a seal of their own. */
export const tenCoQuan: Rule = {
  id: 'quyen-han/ten-co-quan',
  severity: 'warning',
  clause: 'P-SIG-06',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'Chức vụ kèm tên cơ quan',
      what: 'Chức vụ của người ký không ghi kèm “{ten}”.',
      why: 'Tên cơ quan đã có ở đầu trang; chỉ văn bản liên tịch và ban chỉ đạo không có con dấu riêng mới ghi.',
      fix: 'Bỏ “{ten}”.',
    },
    en: {
      title: 'A position with the organ’s name',
      what: 'The position of the signer does not carry "{ten}".',
      why: 'The organ stands in the header; only joint papers and boards without a seal of their own repeat it.',
      fix: 'Delete "{ten}".',
    },
  },
  examples: [
    {
      wrong:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư Tỉnh uỷ, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lương Thục Anh }',
      at: 'Tỉnh uỷ',
    },
  ],
  *check({ prose, document }) {
    const signers = document?.nguoi_ky ?? [];
    const organ = fold(document?.co_quan[0]?.ten.join(' ') ?? '');
    if (signers.length !== 1 || signers[0]?.kiem !== undefined || board.test(organ)) return;
    for (const piece of prose) {
      if (piece.role !== 'nguoi_ky' || piece.field !== 'chuc_vu' || piece.nguyen_van) continue;
      const match = committee.exec(fold(piece.text));
      if (!match) continue;
      const ten = piece.text.slice(match.index).trim();
      const from = piece.text.length - piece.text.slice(match.index).trimStart().length;
      const edit = piece.edit(match.index, piece.text.length, '');
      yield {
        span: piece.span(from, from + ten.length),
        path: piece.path,
        params: { ten },
        fix: edit && { edits: [edit], safe: false },
      };
    }
  },
};
