import type { Rule } from '../../rule.ts';

/** What a paper is about is printed in small letters, as it is typed. */
export const trichYeuInHoa: Rule = {
  id: 'trich-yeu/in-hoa',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.5.b#trichyeu', hd36: 'P-SZ-07', hd05: 'P-SZ-07' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Trích yếu gõ toàn chữ hoa',
      what: 'Trích yếu in chữ thường; ở đây gõ toàn chữ hoa.',
      why: 'Chỉ tên loại văn bản in hoa, và danvan tự in hoa.',
      fix: 'Gõ lại bằng chữ thường, chỉ viết hoa tên riêng.',
    },
    en: {
      title: 'A trích yếu in capitals',
      what: 'The trích yếu is printed in small letters; here it is typed in capitals.',
      why: 'Only the name of the kind is in capitals, and danvan writes those.',
      fix: 'Type it in small letters, with capitals for names only.',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: TỔ CHỨC NGÀY HỘI ĐỌC SÁCH NĂM 2026',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026',
      at: 'TỔ CHỨC NGÀY HỘI ĐỌC SÁCH NĂM 2026',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'trich_yeu' || piece.nguyen_van) continue;
      const { text } = piece;
      if (text !== text.toUpperCase() || !/\p{Lu}{2} +\p{Lu}+ +\p{Lu}{2}/u.test(text)) continue;
      yield { span: piece.span(0, text.length), path: piece.path };
    }
  },
};
