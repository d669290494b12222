import { referringProse } from '../../appendices.ts';
import type { Rule } from '../../rule.ts';

/** The body refers to a phụ lục. */
export const phuLucKhongNhac: Rule = {
  id: 'phu-luc/khong-nhac',
  severity: 'warning',
  clause: { nd30: 'ND30-I.III.1.a', hd36: 'P-OP-06', hd05: 'P-OP-06' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Nội dung không nhắc đến phụ lục',
      what: 'Văn bản có {so} phụ lục nhưng nội dung không nhắc đến.',
      why: 'Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó.',
      fix: 'Thêm câu chỉ dẫn, ví dụ: “(Chi tiết tại Phụ lục kèm theo)”.',
    },
    en: {
      title: 'A phụ lục that the body does not mention',
      what: 'The paper has {so} phụ lục that its body never mentions.',
      why: 'A paper with a phụ lục refers to it in its body.',
      fix: 'Add a reference, as "(Chi tiết tại Phụ lục kèm theo)".',
    },
  },
  examples: [
    {
      wrong: 'phu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }',
      right:
        'ket_thuc: Danh mục sách tại Phụ lục kèm theo\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }',
      at: 'phu_luc',
    },
  ],
  *check(paper) {
    const at = paper.at('phu_luc');
    const so = paper.document?.phu_luc.length ?? 0;
    if (so === 0 || !at) return;
    const said = /phụ lục|kèm theo|đính kèm|gửi kèm/iu;
    if (referringProse(paper).some(({ text }) => said.test(text))) return;
    yield { span: at.keySpan ?? at.value.span, path: 'phu_luc', params: { so } };
  },
};
