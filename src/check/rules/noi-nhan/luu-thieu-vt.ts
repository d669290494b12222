import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';

const keptByRegistry = pattern(String.raw`^\s*(?:-\s*)?(?:Lưu\s*:?\s*)?(?:VT(?![\p{L}\d])|Văn thư)`, 'iu');

/** State papers are kept by the registry first. */
export const luuThieuVt: Rule = {
  id: 'noi-nhan/luu-thieu-vt',
  severity: 'warning',
  clause: 'ND30-I.II.9.d#luu',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Dòng Lưu thiếu VT',
      what: 'Dòng Lưu phải bắt đầu bằng “VT”.',
      why: 'Bản gốc lưu tại văn thư, sau đó mới đến đơn vị soạn thảo: Lưu: VT, TCCB.',
      fix: 'Thêm “VT” vào đầu.',
    },
    en: {
      title: 'Lưu without VT',
      what: 'The Lưu line begins with "VT".',
      why: 'The registry keeps the original, then comes the drafting unit: Lưu: VT, TCCB.',
      fix: 'Put "VT" first.',
    },
  },
  examples: [
    { wrong: 'luu: [VHXH]', right: 'luu: [VT, VHXH]', at: 'VHXH' },
    { wrong: 'luu: "Lưu: TCCB, VT"', right: 'luu: "Lưu: VT, TCCB"', at: 'Lưu: TCCB, VT' },
  ],
  *check({ prose }) {
    const pieces = prose.filter(({ role }) => role === 'luu');
    const [first] = pieces;
    if (!first || pieces.some(({ nguyen_van }) => nguyen_van)) return;
    if (keptByRegistry.test(first.text)) return;
    yield { span: first.span(0, first.text.length), path: first.path };
  },
};
