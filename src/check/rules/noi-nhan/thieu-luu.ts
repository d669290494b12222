import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';

const kept = pattern(String.raw`^(?:-\s*)?Lưu(?!\p{L})`, 'iu');

/** Nơi nhận ends with where the paper is kept. */
export const thieuLuu: Rule = {
  id: 'noi-nhan/thieu-luu',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.9.d#luu', hd36: 'P-NN-04', hd05: 'P-NN-04' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Nơi nhận thiếu dòng Lưu',
      what: 'Nơi nhận chưa có dòng Lưu.',
      why: 'Dòng cuối của Nơi nhận cho biết bản gốc lưu ở đâu.',
      fix: 'Thêm khoá luu, ví dụ: {vi_du}.',
    },
    en: {
      title: 'Nơi nhận without Lưu',
      what: 'Nơi nhận has no line that says where the paper is kept.',
      why: 'The last line of Nơi nhận says where the original is kept.',
      fix: 'Add the key luu, as in {vi_du}.',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Thường trực Đảng ủy (b/c)]',
      right: 'noi_nhan: [Thường trực Đảng ủy (b/c), "Lưu: VT"]',
      at: 'noi_nhan',
      without: ['luu'],
    },
  ],
  *check(paper) {
    const { document, kind, prose, the_thuc } = paper;
    const at = paper.at('noi_nhan');
    if (!document || document.luu || document.noi_nhan.length === 0 || !at) return;
    if (kind.bo_phan.luu === 'khong' || kind.bo_phan.luu === 'bat-buoc') return;
    if (prose.some(({ role, text }) => role === 'noi_nhan' && kept.test(text))) return;
    const vi_du = the_thuc === 'dang' ? 'luu: Văn phòng Tỉnh uỷ' : 'luu: [VT]';
    yield { span: at.keySpan ?? at.value.span, path: 'noi_nhan', params: { vi_du } };
  },
};
