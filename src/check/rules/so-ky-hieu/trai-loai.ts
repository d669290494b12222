import { spanWithin } from '../../../base/value.ts';
import { typeCodes } from '../../../rulebook/type-codes.ts';
import { editField, fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** A code that is typed names the kind that the paper is. Joint codes (`KHLT`) begin with it. */
export const traiLoai: Rule = {
  id: 'so-ky-hieu/trai-loai',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.3.b#named', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu của loại văn bản khác',
      what: 'Ký hiệu bắt đầu bằng “{ma}”, mà {loai} có ký hiệu là “{dung}”.',
      fix: 'Sửa lại, hoặc xoá khoá ky_hieu để danvan tự viết.',
    },
    en: {
      title: 'The code of another kind of paper',
      what: 'The code begins with "{ma}", but that of {loai} is "{dung}".',
      fix: 'Correct it, or delete the key ky_hieu and danvan writes the code.',
    },
  },
  examples: [
    { wrong: 'ky_hieu: TB-UBND', right: 'ky_hieu: KH-UBND', at: 'TB' },
    { wrong: 'the_thuc: dang\nky_hieu: CT/BTGDVTU', right: 'the_thuc: dang\nky_hieu: KH/BTGDVTU', at: 'CT' },
    { wrong: 'ky_hieu: UBND-VHXH', right: 'ky_hieu: KH-UBND-VHXH', at: 'UBND' },
    {
      wrong: 'loai: chuong-trinh\nky_hieu: CT-UBND',
      right: 'loai: chuong-trinh\nky_hieu: CTr-UBND',
      at: 'CT',
    },
  ],
  *check(paper) {
    const { kind, the_thuc, document } = paper;
    const field = fieldAt(paper, 'ky_hieu');
    const dung = kind.ky_hieu[the_thuc];
    const ma = /^\s*([^\s/-]+)/.exec(field?.scalar.text ?? '')?.[1];
    if (!field || !ma || dung === '' || ma === dung || (ma === 'CV' && the_thuc === 'nha-nuoc')) return;
    const organs = document?.co_quan.map(({ ky_hieu }) => ky_hieu) ?? [];
    const another = typeCodes[the_thuc].includes(ma);
    if (!another && !organs.includes(ma)) return;
    const from = field.scalar.text.indexOf(ma);
    const lead = the_thuc === 'dang' ? `${dung}/` : `${dung}-`;
    const edit = another
      ? editField(paper, field, from, from + ma.length, dung)
      : editField(paper, field, from, from + ma.length, `${lead}${ma}`);
    yield {
      span: spanWithin(field.scalar, from, from + ma.length),
      path: field.path,
      params: { ma, dung, loai: kind.ten },
      fix: edit && { edits: [edit], safe: false },
    };
  },
};
