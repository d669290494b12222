import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

/** Organs of the state alone; a code of theirs has `/` after the number and `-` before the organ. */
const partyOrder = pattern(String.raw`^-(\p{Lu}\p{L}{0,3})/((?:UBND|HĐND|TTg|CP)(?:-[\p{Lu}\d&]+)?)$`, 'u');

/** A cited code of a state organ has the state's order of `/` and `-`. */
export const maNhaNuoc: Rule = {
  id: 'vien-dan/ma-nha-nuoc',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.c' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Ký hiệu văn bản của cơ quan nhà nước viện dẫn sai dạng',
      what: 'Ký hiệu "{so}" của cơ quan nhà nước lại viết theo dạng của văn bản Đảng.',
      why: 'Văn bản của cơ quan nhà nước: số, dấu "/", tên loại, dấu "-", cơ quan.',
      fix: 'Viết {dung}.',
    },
    en: {
      title: 'A cited state code in the party’s order',
      what: '"{so}" is the code of a state organ in the party’s order.',
      why: 'Number, "/", kind, "-", organ.',
      fix: 'Write {dung}.',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Thực hiện Kế hoạch số 21-KH/UBND ngày 16/01/2025 của Ủy ban nhân dân tỉnh',
      right: 'mo_dau: Thực hiện Kế hoạch số 21/KH-UBND ngày 16/01/2025 của Ủy ban nhân dân tỉnh',
      at: '21-KH/UBND',
    },
    {
      wrong:
        'mo_dau: Thực hiện Chỉ thị số 33-CT/TTg, Kế hoạch số 141-KH/BDVTU, Chương trình số 85-CTr/BDVTU-BCSĐUBND',
      right:
        'mo_dau: Thực hiện Chỉ thị số 33/CT-TTg, Kế hoạch số 141-KH/BDVTU, Chương trình số 85-CTr/BDVTU-BCSĐUBND',
      at: '33-CT/TTg',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      for (const { typed, ky_hieu, from, to } of citationsIn(piece.text)) {
        const [, kind, by] = partyOrder.exec(ky_hieu) ?? [];
        if (kind === undefined || by === undefined) continue;
        const dung = `${/^\d+/.exec(typed)?.[0]}/${kind}-${by}`;
        const edit = piece.edit(from, to, dung);
        const fix = edit && { edits: [edit], safe: false };
        yield { span: piece.span(from, to), path: piece.path, params: { so: typed, dung }, fix };
      }
    }
  },
};
