import { datesIn, exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';

/** Nobody is invited to a meeting that is over. */
export const hopTruocGiayMoi: Rule = {
  id: 'thoi-gian/hop-truoc-giay-moi',
  severity: 'error',
  about: {
    vi: {
      title: 'Cuộc họp diễn ra trước ngày ban hành giấy mời',
      what: 'Ngày họp {hop} đã qua vào ngày ban hành giấy mời ({ngay}).',
      why: 'Không ai dự được cuộc họp đã qua: một trong hai ngày viết sai.',
      fix: 'Sửa lại thời gian họp hoặc ngày ban hành.',
    },
    en: {
      title: 'A meeting before its invitation',
      what: 'The meeting on {hop} is over on the day of the invitation ({ngay}).',
      why: 'Nobody can come to it: one of the two dates is wrong.',
      fix: 'Correct the time of the meeting or the paper’s date.',
    },
  },
  examples: [
    {
      wrong: 'loai: giay-moi\nngay: 2026-08-12\nthoi_gian: 8 giờ 00, ngày 20 tháng 7 năm 2026 (thứ Hai)',
      right: 'loai: giay-moi\nngay: 2026-08-12\nthoi_gian: 8 giờ 00, ngày 20 tháng 8 năm 2026 (thứ Năm)',
      at: '20 tháng 7 năm 2026',
    },
    {
      wrong: 'loai: giay-moi\nngay: 2026-01-05\nnoi_dung: "Thời gian: 14 giờ, ngày 08/01/2025"',
      right: 'loai: giay-moi\nngay: 2026-01-05\nnoi_dung: "Thời gian: 14 giờ, ngày 08/01/2026"',
      at: '08/01/2025',
    },
    {
      wrong: `loai: giay-moi
ngay: 2026-08-12
thoi_gian: từ ngày 10/8/2026 đến ngày 11/8/2026
noi_dung: Tổng kết phong trào phát động ngày 01/7/2025`,
      right: `loai: giay-moi
ngay: 2026-08-12
thoi_gian: từ ngày 10/8/2026 đến ngày 14/8/2026
noi_dung: Tổng kết phong trào phát động ngày 01/7/2025`,
      at: '11/8/2026',
    },
  ],
  byParagraph: true,
  *check({ prose, kind, ngay }) {
    const { year, month, day } = ngay;
    if (kind.id !== 'giay-moi' || year === undefined) return;
    const issued = (year * 13 + (month ?? 0)) * 32 + (day ?? 0);
    for (const { text, path, role, span } of prose) {
      if (role !== 'thoi_gian' && !(role === 'noi_dung' && /^Thời gian(?!\p{L})/iu.test(text))) continue;
      const last = datesIn(text)
        .filter((date) => date.year !== undefined && exists(date))
        .sort((a, b) => (lastDay(a) ?? 0) - (lastDay(b) ?? 0))
        .at(-1);
      if (!last || (lastDay(last) ?? 0) >= issued) continue;
      const hop = text.slice(last.from, last.to);
      const params = { hop, ngay: [day, month, year].filter((part) => part !== undefined).join('/') };
      yield { span: span(last.from, last.to), path, params };
    }
  },
};
