import { addressedCodes, typeCodes } from '../../../rulebook/type-codes.ts';
import type { Rule } from '../../rule.ts';

/** Kính gửi belongs to công văn, tờ trình, and state reports that are sent up; all other kinds have Nơi nhận alone. */
export const kinhGuiKhongDung: Rule = {
  id: 'kinh-gui/khong-dung',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.9.c', hd36: 'P-CK-18', hd05: 'P-CK-18' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Kính gửi ở loại văn bản không có phần này',
      what: '{loai} không có phần Kính gửi, chỉ có Nơi nhận.',
      fix: 'Xoá khoá kinh_gui và ghi những nơi này ở noi_nhan.',
    },
    en: {
      title: 'Kính gửi in a kind that has none',
      what: '{loai} has no Kính gửi, only Nơi nhận.',
      fix: 'Delete the key kinh_gui and name them in noi_nhan.',
    },
  },
  examples: [
    {
      wrong: 'loai: thong-bao\nkinh_gui: [Trưởng các thôn]',
      right: 'loai: thong-bao\nnoi_nhan: [Trưởng các thôn]',
      at: 'kinh_gui',
    },
  ],
  *check(paper) {
    const { kind, the_thuc, document } = paper;
    const code = kind.ky_hieu[the_thuc];
    const at = paper.at('kinh_gui');
    if (!at || !document || document.kinh_gui.length === 0) return;
    if (!typeCodes[the_thuc].includes(code) || addressedCodes[the_thuc].includes(code)) return;
    yield { span: at.keySpan ?? at.value.span, path: 'kinh_gui', params: { loai: kind.ten } };
  },
};
