import { fold } from '../../../base/fold.ts';
import type { Rule } from '../../rule.ts';

/** `Như trên` means those of Kính gửi: without them it means nobody. */
export const nhuTren: Rule = {
  id: 'noi-nhan/nhu-tren',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.9.b#2', hd36: 'P-NN-06', hd05: 'P-NN-06' },
  certainty: 'sure',
  about: {
    vi: {
      title: '“Như trên” mà không có Kính gửi',
      what: '“{go}” không chỉ ai cả: văn bản không có phần Kính gửi.',
      fix: 'Ghi rõ nơi nhận, hoặc bỏ dòng này.',
    },
    en: {
      title: '"Như trên" without Kính gửi',
      what: '"{go}" means nobody: the paper has no Kính gửi.',
      fix: 'Name the recipients, or delete the line.',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Như trên, Thường trực Đảng ủy (b/c)]',
      right: 'noi_nhan: [Trưởng các thôn, Thường trực Đảng ủy (b/c)]',
      at: 'Như trên',
    },
  ],
  *check(paper) {
    const { document, kind, prose } = paper;
    if (!document || document.kinh_gui.length > 0 || 'kinh_moi' in kind.rieng) return;
    const addressed = prose.some(({ text }) =>
      /^Kính (?:gửi|trình|mời)|(?:điện|giới thiệu)\s*:$/iu.test(text),
    );
    if (addressed) return;
    for (const piece of prose) {
      if (piece.role !== 'noi_nhan' || !/^-?\s*nhu tren\s*[;,.]?\s*$/.test(fold(piece.text))) continue;
      yield { span: piece.span(0, piece.text.length), path: piece.path, params: { go: piece.text.trim() } };
    }
  },
};
