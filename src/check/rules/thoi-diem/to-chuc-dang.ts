import { formerIn } from '../../former.ts';
import type { Rule } from '../../rule.ts';

/** Ban cán sự đảng, đảng đoàn, đảng uỷ khối and the committees of districts ended in 2025. */
export const toChucDang: Rule = {
  id: 'thoi-diem/to-chuc-dang',
  severity: 'warning',
  clause: 'P-LAW-10',
  certainty: 'sure',
  about: {
    vi: {
      title: 'Tổ chức đảng không còn',
      what: '“{go}”: từ {tu} không còn tổ chức này.',
      why: 'Ban cán sự đảng, đảng đoàn, đảng uỷ khối, huyện uỷ, quận uỷ, thị uỷ đã kết thúc hoạt động trong năm 2025.',
      fix: 'Ghi tổ chức thay thế ({nay}).',
    },
    en: {
      title: 'A party organisation that is gone',
      what: '"{go}": since {tu} there is no such organisation.',
      why: 'Ban cán sự đảng, đảng đoàn, đảng uỷ khối and the committees of districts ended in 2025.',
      fix: 'Name what stands in its place ({nay}).',
    },
  },
  examples: [
    {
      wrong: 'the_thuc: dang\nnoi_nhan: [Ban cán sự đảng UBND tỉnh, Các huyện uỷ]',
      right: 'the_thuc: dang\nnoi_nhan: [Đảng uỷ UBND tỉnh, Các đảng uỷ trực thuộc]',
      at: ['Ban cán sự đảng', 'huyện uỷ'],
    },
  ],
  byParagraph: true,
  check: (paper) => formerIn(paper, 'to-chuc-dang'),
};
