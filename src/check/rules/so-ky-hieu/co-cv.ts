import { spanWithin } from '../../../base/value.ts';
import { editField, fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** A state công văn has no code of its kind: `12/UBND-VX`. */
export const coCv: Rule = {
  id: 'so-ky-hieu/co-cv',
  severity: 'error',
  clause: 'ND30-I.II.3.b#cv',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Ký hiệu có “CV”',
      what: 'Ký hiệu của văn bản nhà nước không có “CV”.',
      why: 'Công văn ghi chữ viết tắt tên cơ quan, rồi đến đơn vị soạn thảo hoặc lĩnh vực: Số: 12/UBND-VX.',
      fix: 'Bỏ “CV”.',
    },
    en: {
      title: '"CV" in the code',
      what: 'The code of a state paper has no "CV".',
      why: 'A công văn names its organ, then the drafting unit or field: Số: 12/UBND-VX.',
      fix: 'Delete "CV".',
    },
  },
  examples: [{ wrong: 'ky_hieu: CV-UBND-VX', right: 'ky_hieu: UBND-VX', at: 'CV-' }],
  *check(paper) {
    const field = fieldAt(paper, 'ky_hieu');
    const match = field && /^CV[-/]/u.exec(field.scalar.text);
    if (!field || !match) return;
    const edit = editField(paper, field, 0, match[0].length, '');
    yield {
      span: spanWithin(field.scalar, 0, match[0].length),
      path: field.path,
      fix: edit && { edits: [edit], safe: false },
    };
  },
};
