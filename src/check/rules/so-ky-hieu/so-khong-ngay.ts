import { fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Number and date are given together: a numbered paper has a whole date. */
export const soKhongNgay: Rule = {
  id: 'so-ky-hieu/so-khong-ngay',
  severity: 'warning',
  clause: { nd30: 'ND30-D15.2', hd36: 'P-DT-06', hd05: 'P-DT-06' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Có số mà chưa có ngày',
      what: 'Văn bản đã có số {so} nhưng ngày, tháng, năm chưa đủ.',
      why: 'Số và ngày được ghi cùng lúc, sau khi ký.',
      fix: 'Ghi đủ ngày; nếu chưa vào sổ, để so: ~.',
    },
    en: {
      title: 'A number without a date',
      what: 'The paper has the number {so}, but its date is not whole.',
      why: 'Number and date are given together, after signing.',
      fix: 'Give the whole date; if it is not registered yet, leave so: ~.',
    },
  },
  examples: [
    { wrong: 'so: 7\nngay: 2026-03', right: 'so: ~\nngay: 2026-03', at: '7' },
    { wrong: 'so: 12\nngay: ~', right: 'so: ~\nngay: ~', at: '12' },
  ],
  *check(paper) {
    const so = fieldAt(paper, 'so');
    const { ngay } = paper.document ?? {};
    if (!so || !ngay || ngay.day !== undefined) return;
    yield { span: so.scalar.span, path: 'so', params: { so: so.scalar.text.trim() } };
  },
};
