import { addressedCodes } from '../../../rulebook/type-codes.ts';
import type { Rule } from '../../rule.ts';

/** `Kính gửi:` typed as a paragraph: where the kind has it, danvan prints it from its key; where not, it has no place. */
export const kinhGuiTrongNoiDung: Rule = {
  id: 'kinh-gui/trong-noi-dung',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.9.b', hd36: 'P-CK-18', hd05: 'P-CK-18' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Kính gửi gõ trong nội dung',
      what: '“{go}” gõ trong nội dung của {loai}.',
      why: 'Chỉ công văn, tờ trình (và báo cáo gửi cấp trên) có Kính gửi; danvan in phần này từ khoá kinh_gui.',
      fix: '[Chuyển sang khoá {khoa}][Xoá dòng này, ghi nơi nhận ở {thay}].',
    },
    en: {
      title: 'Kính gửi typed in the body',
      what: '"{go}" is typed in the body of {loai}.',
      why: 'Only công văn, tờ trình (and reports sent up) have Kính gửi; danvan prints it from the key kinh_gui.',
      fix: '[Move it to the key {khoa}][Delete it and name the recipients in {thay}].',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: |\n  Kính gửi: Trưởng các thôn\n\n  UBND xã ban hành Kế hoạch như sau',
      right: 'mo_dau: UBND xã ban hành Kế hoạch như sau',
      at: 'Kính gửi:',
    },
  ],
  byParagraph: true,
  *check({ prose, kind, the_thuc }) {
    const code = kind.ky_hieu[the_thuc];
    const has = code === '' || addressedCodes[the_thuc].includes(code);
    for (const piece of prose) {
      if (!['mo_dau', 'noi_dung', 'kinh_moi', 'thanh_phan'].includes(piece.role) || piece.nguyen_van)
        continue;
      const [go] = /^Kính (?:gửi|trình)\s*:/iu.exec(piece.text) ?? [];
      if (go === undefined) continue;
      const where: Readonly<Record<string, string>> = has ? { khoa: 'kinh_gui' } : { thay: 'noi_nhan' };
      yield { span: piece.span(0, go.length), path: piece.path, params: { go, loai: kind.ten, ...where } };
    }
  },
};
