import { fold } from '../../../base/fold.ts';
import { fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** A code that is typed names the organ that issues the paper. */
export const traiCoQuan: Rule = {
  id: 'so-ky-hieu/trai-co-quan',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.b#named', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu không có tên cơ quan ban hành',
      what: 'Ký hiệu “{ky_hieu}” không có chữ viết tắt của cơ quan ban hành là “{co_quan}”.',
      fix: 'Sửa ky_hieu, hoặc xoá khoá này để danvan tự viết.',
    },
    en: {
      title: 'A code without the issuing organ',
      what: 'The code "{ky_hieu}" does not name the issuing organ, "{co_quan}".',
      fix: 'Correct ky_hieu, or delete the key and danvan writes the code.',
    },
  },
  examples: [{ wrong: 'ky_hieu: KH-SNV', right: 'ky_hieu: KH-UBND', at: 'KH-SNV' }],
  *check(paper) {
    const field = fieldAt(paper, 'ky_hieu');
    const organs = paper.document?.co_quan.map(({ ky_hieu }) => ky_hieu) ?? [];
    const [lead] = organs;
    if (!field || lead === undefined) return;
    const typed = fold(field.scalar.text);
    if (organs.some((organ) => typed.includes(fold(organ)))) return;
    const { span, text } = field.scalar;
    yield { span, path: field.path, params: { ky_hieu: text.trim(), co_quan: lead } };
  },
};
