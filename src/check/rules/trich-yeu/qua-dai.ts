import type { Rule } from '../../rule.ts';

const most = 500;

/** The register of outgoing papers keeps 500 characters of what a paper is about. */
export const trichYeuQuaDai: Rule = {
  id: 'trich-yeu/qua-dai',
  severity: 'warning',
  clause: 'ND30-VI.2.I',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Trích yếu quá dài',
      what: 'Trích yếu dài {so} ký tự; hệ thống quản lý văn bản chỉ nhận {nhieu_nhat} ký tự.',
      fix: 'Rút gọn thành một câu ngắn hoặc một cụm từ.',
    },
    en: {
      title: 'A trích yếu too long',
      what: 'The trích yếu has {so} characters; document systems keep {nhieu_nhat}.',
      fix: 'Make it one short sentence or phrase.',
    },
  },
  examples: [
    {
      wrong: `trich_yeu: Tổ chức Ngày hội đọc sách${' và giới thiệu sách mới ở các thôn'.repeat(15)}`,
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách',
      at: `Tổ chức Ngày hội đọc sách${' và giới thiệu sách mới ở các thôn'.repeat(15)}`,
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      const so = piece.text.length;
      if (piece.role !== 'trich_yeu' || so <= most) continue;
      yield { span: piece.span(0, so), path: piece.path, params: { so, nhieu_nhat: most } };
    }
  },
};
