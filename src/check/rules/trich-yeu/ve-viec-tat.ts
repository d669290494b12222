import type { Rule } from '../../rule.ts';

/** `V/v` belongs to công văn, which has no name of a kind above it. */
export const veViecTat: Rule = {
  id: 'trich-yeu/ve-viec-tat',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.5.b#2', hd36: 'P-TT-02', hd05: 'P-TT-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: '“V/v” dưới tên loại',
      what: 'Trích yếu của {loai} không viết tắt “{go}”.',
      why: '“V/v” chỉ dùng cho công văn hành chính, loại văn bản không in tên loại.',
      fix: 'Viết “{dung}”, hoặc bỏ hẳn.',
    },
    en: {
      title: '"V/v" below the name of the kind',
      what: 'The trích yếu of {loai} is not shortened to "{go}".',
      why: '"V/v" is for công văn, which prints no name of its kind.',
      fix: 'Write "{dung}", or leave it out.',
    },
  },
  examples: [
    {
      wrong: 'loai: thong-bao\ntrich_yeu: V/v mở cửa thư viện',
      right: 'loai: thong-bao\ntrich_yeu: Về việc mở cửa thư viện',
      at: 'V/v',
    },
  ],
  byParagraph: true,
  *check({ prose, kind, the_thuc }) {
    if (kind.ky_hieu[the_thuc] === '' || kind.ky_hieu[the_thuc] === 'CV') return;
    const dung = the_thuc === 'dang' ? 'về việc' : 'Về việc';
    for (const piece of prose) {
      if (piece.role !== 'trich_yeu' || piece.nguyen_van) continue;
      const [go] = /^v\/v(?=[\s:.])[:.]?/iu.exec(piece.text) ?? [];
      if (go === undefined) continue;
      const edit = piece.edit(0, go.length, dung);
      yield {
        span: piece.span(0, go.length),
        path: piece.path,
        params: { go, dung, loai: kind.ten },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
