import type { Rule } from '../../rule.ts';

/** What a paper is about is a title: no mark ends it. */
export const trichYeuChamCuoi: Rule = {
  id: 'trich-yeu/cham-cuoi',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.5.a' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Dấu câu cuối trích yếu',
      what: 'Trích yếu kết thúc bằng dấu “{dau}”.',
      why: 'Trích yếu là một câu ngắn hoặc cụm từ đặt dưới tên loại, không có dấu kết thúc.',
      fix: 'Xoá dấu này.',
    },
    en: {
      title: 'A mark at the end of the trích yếu',
      what: 'The trích yếu ends with "{dau}".',
      why: 'It is a short sentence or phrase under the kind of paper and has no end mark.',
      fix: 'Delete the mark.',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026.',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026',
      at: '.',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'trich_yeu' || piece.nguyen_van) continue;
      const match = /(?<![.…\s])[.,;:]$/u.exec(piece.text.trimEnd());
      if (!match || /v\.v\.$/u.test(piece.text.trimEnd())) continue;
      const edit = piece.edit(match.index, match.index + 1, '');
      yield {
        span: piece.span(match.index, match.index + 1),
        path: piece.path,
        params: { dau: match[0] },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
