import type { Rule } from '../../rule.ts';

/** The name of the kind stands above: what follows does not begin with it again. */
export const lapTenLoai: Rule = {
  id: 'trich-yeu/lap-ten-loai',
  severity: 'warning',
  about: {
    vi: {
      title: 'Trích yếu nhắc lại tên loại',
      what: 'Trích yếu bắt đầu bằng “{go}”, sẽ in lặp ngay dưới tên loại.',
      fix: 'Bỏ “{go}” ở đầu trích yếu.',
    },
    en: {
      title: 'The kind’s name repeated',
      what: 'The trích yếu begins with "{go}", which stands right above it already.',
      fix: 'Delete "{go}" at its beginning.',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Kế hoạch tổ chức Ngày hội đọc sách năm 2026',
      right: 'trich_yeu: tổ chức Ngày hội đọc sách năm 2026',
      at: 'Kế hoạch',
    },
  ],
  byParagraph: true,
  *check({ prose, kind }) {
    const ten = kind.ten.toLowerCase();
    for (const piece of prose) {
      if (piece.role !== 'trich_yeu' || piece.nguyen_van) continue;
      const [whole = ''] = /^\S+(?:\s+\S+){0,7}/u.exec(piece.text) ?? [];
      const rest = whole.slice(ten.length);
      if (!whole.toLowerCase().startsWith(ten) || !/^\s+(?!h[oó][aá](?!\p{L}))\p{L}/u.test(rest)) continue;
      const to = ten.length + (rest.length - rest.trimStart().length);
      const edit = piece.edit(0, to, '');
      yield {
        span: piece.span(0, ten.length),
        path: piece.path,
        params: { go: piece.text.slice(0, ten.length) },
        fix: edit && { edits: [edit], safe: false },
      };
    }
  },
};
