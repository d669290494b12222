import type { Rule } from '../../rule.ts';
import { titleBefore } from '../../titles.ts';

/** A party signer carries no title before the name. */
export const hocHamDang: Rule = {
  id: 'quyen-han/hoc-ham-dang',
  severity: 'error',
  clause: 'P-SIG-07',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'Học hàm, học vị, quân hàm trước họ tên (văn bản của Đảng)',
      what: 'Họ tên người ký có “{danh}” đứng trước.',
      why: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu.',
      fix: 'Bỏ “{danh}”.',
    },
    en: {
      title: 'A title before a party signer’s name',
      what: '"{danh}" stands before the name of the signer.',
      why: 'Neither degrees, honours nor ranks stand before the name of the signer.',
      fix: 'Delete "{danh}".',
    },
  },
  examples: [
    {
      wrong: 'the_thuc: dang\nnguoi_ky: { chuc_vu: Trưởng ban, ho_ten: TS. Lương Thục Anh }',
      right: 'the_thuc: dang\nnguoi_ky: { chuc_vu: Trưởng ban, ho_ten: Lương Thục Anh }',
      at: 'TS.',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'nguoi_ky' || piece.field !== 'ho_ten' || piece.nguyen_van) continue;
      const title = titleBefore(piece.text);
      const danh = title.trimEnd();
      if (title === '') continue;
      const edit = piece.edit(0, title.length, '');
      yield {
        span: piece.span(0, danh.length),
        path: piece.path,
        params: { danh },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
