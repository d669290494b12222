import type { Rule } from '../../rule.ts';
import { titleBefore } from '../../titles.ts';

/** A state signer carries no title before the name, unless the head of the sector so rules. */
export const hocHam: Rule = {
  id: 'quyen-han/hoc-ham',
  severity: 'warning',
  clause: 'ND30-I.II.7.c#5',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Học hàm, học vị, quân hàm trước họ tên',
      what: 'Họ tên người ký có “{danh}” đứng trước.',
      why: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; chỉ quân đội, công an, giáo dục, y tế, khoa học được ghi khi người đứng đầu ngành quy định.',
      fix: 'Bỏ “{danh}”; nếu ngành cho ghi, tắt quy tắc này trong danvan.yaml.',
    },
    en: {
      title: 'A title before the name',
      what: '"{danh}" stands before the name of the signer.',
      why: 'No degrees or honours stand before the name; only armed forces, education, health and science may add them where the head of their sector so rules.',
      fix: 'Delete "{danh}"; if the sector allows it, switch this rule off in danvan.yaml.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: ThS. Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'ThS.',
    },
    {
      wrong: 'nguoi_ky: { chuc_vu: Giám đốc, ho_ten: PGS.TS Nguyễn Văn Bến }',
      right: 'nguoi_ky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn Bến }',
      at: 'PGS.TS',
    },
    {
      wrong: 'nguoi_ky: { chuc_vu: Trưởng Công an xã, ho_ten: Thượng tá Nguyễn Văn Bến }',
      right: 'nguoi_ky: { chuc_vu: Trưởng Công an xã, ho_ten: Nguyễn Văn Bến }',
      at: 'Thượng tá',
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
        fix: edit && { edits: [edit], safe: false },
      };
    }
  },
};
