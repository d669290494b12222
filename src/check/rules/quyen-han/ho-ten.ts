import type { Rule } from '../../rule.ts';

/** The name is printed as it is typed: every syllable begins with a capital and goes on in small letters. */
export const hoTen: Rule = {
  id: 'quyen-han/ho-ten',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.7.đ#hoten', hd36: 'P-SZ-19', hd05: 'P-SZ-19' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Họ tên gõ toàn chữ hoa hoặc toàn chữ thường',
      what: 'Họ tên người ký in chữ thường, viết hoa chữ cái đầu mỗi tiếng: “{dung}”.',
      fix: 'Gõ lại là “{dung}”.',
    },
    en: {
      title: 'A name all in capitals or all in small letters',
      what: 'The name of the signer is printed with a capital for each syllable only: "{dung}".',
      fix: 'Type it as "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: LÒ THỊ SAO MAI }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'LÒ THỊ SAO MAI',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'nguoi_ky' || piece.field !== 'ho_ten' || piece.nguyen_van) continue;
      const { text } = piece;
      const shouted = text === text.toUpperCase() && /\p{L}{2} +\p{L}{2}/u.test(text);
      const whispered = text === text.toLowerCase() && /\p{L} +\p{L}/u.test(text);
      if (!shouted && !whispered) continue;
      const dung = text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
      const edit = piece.edit(0, text.length, dung);
      yield {
        span: piece.span(0, text.length),
        path: piece.path,
        params: { dung },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
