import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';

const vt = pattern(String.raw`(?<![\p{L}\d])VT(?![\p{L}\d])`, 'u');

/** Party papers say which organ keeps the paper, not `VT`. */
export const luuVtDang: Rule = {
  id: 'noi-nhan/luu-vt-dang',
  severity: 'error',
  clause: 'P-NN-04',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'Lưu “VT” trong văn bản của Đảng',
      what: 'Dòng Lưu của văn bản Đảng không ghi “VT”.',
      why: 'Dòng này ghi tên cơ quan lưu: Lưu Văn phòng Tỉnh uỷ.',
      fix: 'Ghi tên cơ quan lưu văn bản.',
    },
    en: {
      title: '"VT" in a party paper',
      what: 'The Lưu line of a party paper does not say "VT".',
      why: 'It names the organ that keeps the paper: Lưu Văn phòng Tỉnh uỷ.',
      fix: 'Name the organ that keeps the paper.',
    },
  },
  examples: [
    {
      wrong: 'the_thuc: dang\nluu: [VT, Ban Tuyên giáo và Dân vận]',
      right: 'the_thuc: dang\nluu: [Ban Tuyên giáo và Dân vận]',
      at: 'VT',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'luu' || piece.nguyen_van) continue;
      const match = vt.exec(piece.text);
      if (match) yield { span: piece.span(match.index, match.index + 2), path: piece.path };
    }
  },
};
