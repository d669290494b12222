import { spanWithin } from '../../../base/value.ts';
import { editField, fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Between kind and organ stands `-` in state papers, `/` in party papers. */
export const traiTheThuc: Rule = {
  id: 'so-ky-hieu/trai-the-thuc',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.3.c', hd36: 'P-NO-02', hd05: 'P-NO-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu viết theo thể thức khác',
      what: 'Giữa “{ma}” và tên cơ quan phải là “{dung}”, không phải “{dau}”.',
      why: 'Văn bản nhà nước viết Số: 05/KH-UBND; văn bản của Đảng viết Số 05-KH/TU.',
      fix: 'Sửa dấu, hoặc xoá khoá ky_hieu để danvan tự viết.',
    },
    en: {
      title: 'A code in the other style',
      what: 'Between "{ma}" and the organ stands "{dung}", not "{dau}".',
      why: 'State papers write Số: 05/KH-UBND; party papers write Số 05-KH/TU.',
      fix: 'Correct the mark, or delete the key ky_hieu and danvan writes the code.',
    },
  },
  examples: [
    { wrong: 'ky_hieu: KH/UBND', right: 'ky_hieu: KH-UBND', at: '/' },
    {
      wrong: 'the_thuc: dang\nky_hieu: KH-BTGDVTU',
      right: 'the_thuc: dang\nky_hieu: KH/BTGDVTU',
      at: '-',
    },
  ],
  *check(paper) {
    const { kind, the_thuc, document } = paper;
    const field = fieldAt(paper, 'ky_hieu');
    const ma = kind.ky_hieu[the_thuc];
    if (!field || ma === '' || (document?.co_quan.length ?? 1) > 1) return;
    const { text } = field.scalar;
    const [dung, dau] = the_thuc === 'dang' ? ['/', '-'] : ['-', '/'];
    const rest = text.trimEnd().slice(ma.length + 1);
    if (!text.startsWith(`${ma}${dau}`) || rest.includes(dung) || rest.includes(dau)) return;
    const edit = editField(paper, field, ma.length, ma.length + 1, dung);
    yield {
      span: spanWithin(field.scalar, ma.length, ma.length + 1),
      path: field.path,
      params: { ma, dung, dau },
      fix: edit && { edits: [edit], safe: true },
    };
  },
};
