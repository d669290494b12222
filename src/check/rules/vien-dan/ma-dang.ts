import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

/** Organs of the party alone; a code of theirs has `-` after the number and `/` before the organ. */
const organ = '(?:TW|VPTW|TU|HU)';
const stateOrder = pattern(`^/(\\p{Lu}\\p{L}{0,3})-(${organ})$`, 'u');
const noHyphen = pattern(String.raw`^(\p{Lu}\p{L}{0,3})/((?!UBND|HĐND|CP$)[\p{Lu}\d-]+)$`, 'u');

/** A cited party code has the party's order of `-` and `/`. */
export const maDang: Rule = {
  id: 'vien-dan/ma-dang',
  severity: 'warning',
  clause: { hd36: 'P-NO-02', hd05: 'P-NO-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu văn bản của Đảng viện dẫn sai dạng',
      what: 'Ký hiệu "{so}" không đúng dạng của văn bản Đảng.',
      why: 'Văn bản của Đảng: số, dấu "-", tên loại, dấu "/", cơ quan.',
      fix: 'Viết {dung}.',
    },
    en: {
      title: 'A cited party code in the wrong order',
      what: '"{so}" is not how the party writes its codes.',
      why: 'Number, "-", kind, "/", organ.',
      fix: 'Write {dung}.',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Thực hiện Quyết định số 939 QĐ/TU ngày 28 tháng 01 năm 2022 của Ban Thường vụ Tỉnh ủy',
      right: 'mo_dau: Thực hiện Quyết định số 939-QĐ/TU ngày 28 tháng 01 năm 2022 của Ban Thường vụ Tỉnh ủy',
      at: '939 QĐ/TU',
    },
    {
      wrong:
        'mo_dau: Thực hiện Nghị quyết số 25/NQ-TW của Trung ương, Kế hoạch số 21/KH-UBND, Báo cáo số 3 BC/UBND',
      right:
        'mo_dau: Thực hiện Nghị quyết số 25-NQ/TW của Trung ương, Kế hoạch số 21/KH-UBND, Báo cáo số 3 BC/UBND',
      at: '25/NQ-TW',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      for (const { typed, ky_hieu, from, to } of citationsIn(piece.text)) {
        const [, kind, by] = stateOrder.exec(ky_hieu) ?? noHyphen.exec(ky_hieu) ?? [];
        if (kind === undefined || by === undefined) continue;
        const dung = `${/^\d+/.exec(typed)?.[0]}-${kind}/${by}`;
        const edit = piece.edit(from, to, dung);
        const fix = edit && { edits: [edit], safe: false };
        yield { span: piece.span(from, to), path: piece.path, params: { so: typed, dung }, fix };
      }
    }
  },
};
