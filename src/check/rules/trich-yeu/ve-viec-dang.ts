import type { Rule } from '../../rule.ts';

/** Party papers with a kind of their own begin straight away: `phối hợp tổ chức …`. */
export const veViecDang: Rule = {
  id: 'trich-yeu/ve-viec-dang',
  severity: 'info',
  clause: 'P-TT-02',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: '“Về việc” trong trích yếu của văn bản Đảng',
      what: 'Trích yếu văn bản của Đảng không cần “{go}”.',
      why: 'Hướng dẫn in thẳng nội dung: “phối hợp tổ chức …”, “khen thưởng …”, “về …”.',
      fix: 'Có thể bỏ “{go}”.',
    },
    en: {
      title: '"Về việc" in a party trích yếu',
      what: 'The trích yếu of a party paper does not need "{go}".',
      why: 'The guideline prints the matter itself: "phối hợp tổ chức …", "khen thưởng …", "về …".',
      fix: '"{go}" may go.',
    },
  },
  examples: [
    {
      wrong: 'the_thuc: dang\ntrich_yeu: Về việc tổ chức hội thi dân vận khéo',
      right: 'the_thuc: dang\ntrich_yeu: tổ chức hội thi dân vận khéo',
      at: 'Về việc',
    },
  ],
  byParagraph: true,
  *check({ prose, kind }) {
    if (kind.ky_hieu.dang === '' || kind.ky_hieu.dang === 'CV') return;
    for (const piece of prose) {
      if (piece.role !== 'trich_yeu' || piece.nguyen_van) continue;
      const [whole = ''] = /^về việc\s+/iu.exec(piece.text) ?? [];
      if (whole === '') continue;
      const go = whole.trimEnd();
      const edit = piece.edit(0, whole.length, '');
      yield {
        span: piece.span(0, go.length),
        path: piece.path,
        params: { go },
        fix: edit && { edits: [edit], safe: false },
      };
    }
  },
};
