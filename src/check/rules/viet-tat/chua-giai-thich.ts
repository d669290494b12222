import type { Rule } from '../../rule.ts';
import { abbreviationsOf, isPartOf, readTogether, wellKnown } from '../../viet-tat.ts';

/** What is abbreviated is said in full once, unless everybody knows it. */
export const chuaGiaiThich: Rule = {
  id: 'viet-tat/chua-giai-thich',
  severity: 'info',
  clause: { hd36: 'P-BD-03', hd05: 'P-BD-03' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Chữ viết tắt chưa được giải thích',
      what: 'Chữ viết tắt "{chu}" không được viết đầy đủ ở chỗ nào trong văn bản.',
      why: 'Người ngoài ngành có thể không hiểu, hoặc hiểu khác.',
      fix: 'Lần đầu viết đầy đủ, kèm chữ viết tắt trong ngoặc đơn: "Quy chế dân chủ (QCDC)".',
    },
    en: {
      title: 'An abbreviation that is never explained',
      what: '"{chu}" is nowhere written in full.',
      why: 'Readers from elsewhere may not know it, or take it for something else.',
      fix: 'Write it in full the first time, the abbreviation in brackets: "Quy chế dân chủ (QCDC)".',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: |\n  - UBND xã thực hiện QCDC ở cơ sở.\n  - Báo cáo việc thực hiện QCDC.',
      right:
        'noi_dung: |\n  - UBND xã thực hiện Quy chế dân chủ (QCDC) ở cơ sở.\n  - Báo cáo việc thực hiện QCDC.',
      at: 'QCDC',
    },
    {
      wrong: `noi_dung: |
  - Phần II, Kế hoạch số 12/KH-PGDĐT; thư điện tử: VP@songthuong.example; Ban Chỉ đạo (sau đây gọi tắt là BCĐ).
  - BCĐ họp hằng quý; mời HTX, HĐND, Đoàn ĐBQH; treo băng rôn HỘI THI TIN HỌC ở thôn; hồ sơ KSTTHC.`,
      right: `noi_dung: |
  - Phần II, Kế hoạch số 12/KH-PGDĐT; thư điện tử: VP@songthuong.example; Ban Chỉ đạo (sau đây gọi tắt là BCĐ).
  - BCĐ họp hằng quý; mời HTX, HĐND, Đoàn ĐBQH; treo băng rôn HỘI THI TIN HỌC ở thôn; hồ sơ kiểm soát thủ tục hành chính (KSTTHC).`,
      at: 'KSTTHC',
    },
  ],
  *check(paper) {
    if (isPartOf(paper)) return;
    const all = readTogether(paper).flatMap((each) => abbreviationsOf(each));
    const said = new Set(all.filter(({ defines }) => defines).map(({ short }) => short));
    for (const { short, piece, from, to } of all) {
      if (said.has(short) || short.split('&').every((part) => wellKnown.has(part))) continue;
      said.add(short);
      yield { span: piece.span(from, to), path: piece.path, params: { chu: short } };
    }
  },
};
