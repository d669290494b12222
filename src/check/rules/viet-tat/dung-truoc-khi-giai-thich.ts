import type { Rule } from '../../rule.ts';
import { abbreviationsOf, isPartOf, readTogether, wellKnown } from '../../viet-tat.ts';

/** The first time that something is named, it is named in full. */
export const dungTruocKhiGiaiThich: Rule = {
  id: 'viet-tat/dung-truoc-khi-giai-thich',
  severity: 'warning',
  clause: { hd36: 'P-BD-03', hd05: 'P-BD-03' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Dùng chữ viết tắt trước khi giải thích',
      what: 'Chữ viết tắt "{chu}" dùng ở đây, nhưng đến sau mới được giải thích.',
      why: 'Người đọc từ đầu chưa biết chữ này nghĩa là gì.',
      fix: 'Chuyển lời giải thích lên chỗ dùng đầu tiên.',
    },
    en: {
      title: 'An abbreviation used before it is explained',
      what: '"{chu}" is used here and explained only later.',
      why: 'Who reads from the beginning does not know it yet.',
      fix: 'Explain it where it is used first.',
    },
  },
  examples: [
    {
      wrong:
        'noi_dung: |\n  - Quán triệt QCDC.\n  - Thực hiện Quy chế dân chủ (QCDC) ở cơ sở.\n  - Báo cáo về QCDC.',
      right:
        'noi_dung: |\n  - Quán triệt Quy chế dân chủ (QCDC).\n  - Thực hiện QCDC ở cơ sở.\n  - Báo cáo về QCDC.',
      at: 'QCDC',
    },
    {
      wrong:
        'mo_dau: UBND xã triển khai đợt TTLĐ, do Ủy ban nhân dân (UBND) xã chủ trì tổng tuyển lao động (TTLĐ)',
      right:
        'mo_dau: UBND xã triển khai đợt tổng tuyển lao động (TTLĐ), do Ủy ban nhân dân (UBND) xã chủ trì',
      at: 'TTLĐ',
    },
  ],
  *check(paper) {
    if (isPartOf(paper)) return;
    const all = readTogether(paper).flatMap((each) => abbreviationsOf(each));
    const explained = new Set(all.filter(({ defines }) => defines).map(({ short }) => short));
    const met = new Set<string>();
    for (const { short, piece, from, to, defines } of all) {
      if (met.has(short)) continue;
      met.add(short);
      if (defines || !explained.has(short) || wellKnown.has(short)) continue;
      yield { span: piece.span(from, to), path: piece.path, params: { chu: short } };
    }
  },
};
