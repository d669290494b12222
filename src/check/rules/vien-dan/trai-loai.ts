import { own } from '../../../base/own.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn, kindCodeOf } from '../../vien-dan.ts';

/** Codes that each kind may bear when it is cited; QĐ also where a decision brings it out. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ', 'NQLT'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'kết luận': ['KL', 'TB'],
  'quy chế': ['QC', 'QĐ'],
  'quy định': ['QĐ', 'QĐI', 'QYĐ'],
  'thông báo': ['TB'],
  'thông báo kết luận': ['TB', 'KL'],
  'hướng dẫn': ['HD', 'HDLN'],
  'báo cáo': ['BC'],
  'kế hoạch': ['KH', 'KHLT', 'QĐ'],
  'chương trình': ['CTR', 'CT', 'CTPH', 'CTHĐ', 'QĐ', 'KH'],
  'đề án': ['ĐA', 'QĐ'],
  'tờ trình': ['TTR', 'TT'],
  'nghị định': ['NĐ'],
};
const known = new Set(Object.values(codes).flat());

/** A cited paper's code is that of its kind. */
export const vienDanTraiLoai: Rule = {
  id: 'vien-dan/trai-loai',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.b#named', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu viện dẫn không phải của tên loại',
      what: 'Viện dẫn {loai} mà ký hiệu là {ky_hieu}.',
      why: 'Ký hiệu bắt đầu bằng chữ viết tắt của tên loại; tên loại hoặc ký hiệu viết sai.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'A cited code of another kind',
      what: 'A {loai} is cited with the code {ky_hieu}.',
      why: 'A code begins with the abbreviation of the kind: one of the two is wrong.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện Chỉ thị số 33/QĐ-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, UBND xã ban hành Kế hoạch',
      right:
        'mo_dau: Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, UBND xã ban hành Kế hoạch',
      at: '33/QĐ-TTg',
    },
    {
      wrong:
        'mo_dau: Thực hiện Quyết định số 12-KH/TU; Thông báo kết luận số 12-TB/TU; Công văn số 15-CV/TU, 16/UBND-VX; Quy định số 11-QĐi/TW',
      right:
        'mo_dau: Thực hiện Quyết định số 12-QĐ/TU; Thông báo kết luận số 12-TB/TU; Công văn số 15-CV/TU, 16/UBND-VX; Quy định số 11-QĐi/TW',
      at: '12-KH/TU',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { text, path, span } of prose) {
      for (const citation of citationsIn(text)) {
        const { loai = '', typed, from, to } = citation;
        const allowed = own(codes, loai.toLowerCase());
        const code = kindCodeOf(citation).toUpperCase();
        if (!allowed || allowed.includes(code) || !known.has(code)) continue;
        yield { span: span(from, to), path, params: { loai, ky_hieu: typed } };
      }
    }
  },
};
