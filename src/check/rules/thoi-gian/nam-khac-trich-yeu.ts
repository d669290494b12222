import { fold } from '../../../base/fold.ts';
import type { Rule } from '../../rule.ts';

const period = /^(.*?)(?:\s+quy\s+([ivx]+|\d))?\s+nam\s+(\d{4})$/u;
const enough = 4;

/** Where a paper says its own name once more, it names the same year and quarter. */
export const namKhacTrichYeu: Rule = {
  id: 'thoi-gian/nam-khac-trich-yeu',
  severity: 'error',
  about: {
    vi: {
      title: 'Năm, quý khác với trích yếu',
      what: 'Trích yếu ghi {trich_yeu}, ở đây lại ghi {day}.',
      why: 'Cùng một văn bản mà hai chỗ nói hai kỳ khác nhau; thường là chữ sót lại từ văn bản cũ.',
      fix: 'Sửa cho trùng với trích yếu.',
    },
    en: {
      title: 'Another year or quarter than the title',
      what: 'The title says {trich_yeu}, this place says {day}.',
      why: 'One paper cannot be for two periods; most often an older paper was copied.',
      fix: 'Say the same in both places.',
    },
  },
  examples: [
    {
      wrong:
        'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026\nket_thuc: Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2025',
      right:
        'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026\nket_thuc: Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026',
      at: 'năm 2025',
    },
    {
      wrong: `trich_yeu: Kiểm tra việc thực hiện dân chủ ở cơ sở quý II năm 2026
mo_dau: UBND xã đã ban hành Kế hoạch kiểm tra việc thực hiện dân chủ ở cơ sở năm 2025. Nay UBND xã ban hành Kế hoạch kiểm tra việc thực hiện dân chủ ở cơ sở quý III năm 2026`,
      right: `trich_yeu: Kiểm tra việc thực hiện dân chủ ở cơ sở quý II năm 2026
mo_dau: UBND xã đã ban hành Kế hoạch kiểm tra việc thực hiện dân chủ ở cơ sở năm 2025. Nay UBND xã ban hành Kế hoạch kiểm tra việc thực hiện dân chủ ở cơ sở quý II năm 2026`,
      at: 'quý III năm 2026',
    },
  ],
  *check({ prose, kind }) {
    const title = prose
      .filter(({ role }) => role === 'trich_yeu')
      .map(({ text }) => text)
      .join(' ');
    const [, about = '', quarter, year] = period.exec(fold(title).replace(/\s+/g, ' ').trim()) ?? [];
    const words = about.split(' ').slice(-6);
    if (year === undefined || words.length < enough || !words.every((word) => /^[\p{L}\d,-]+$/u.test(word)))
      return;
    const again = new RegExp(
      `(${words.join('\\s+')})(?:\\s+quy\\s+([ivx]+|\\d))?\\s+nam\\s+(\\d{4})(?!\\d|\\s*[-–]\\s*\\d)`,
      'gu',
    );
    const lead = new RegExp(`(?<!da )(?:tren day la|ban hanh|xay dung) ${fold(kind.ten)} [^.;]*$`, 'u');
    for (const { text, path, role, span } of prose) {
      if (role !== 'mo_dau' && role !== 'ket_thuc') continue;
      const folded = fold(text);
      if (folded.length !== text.length) continue;
      for (const match of folded.matchAll(again)) {
        const [whole, stem = '', q, y] = match;
        if ((y === year && q === quarter) || (y === year && q === undefined)) continue;
        if (!lead.test(`${folded.slice(Math.max(0, match.index - 160), match.index)}${stem}`)) continue;
        const from = match.index + stem.length + 1;
        const to = match.index + whole.length;
        const said = [quarter && `quý ${quarter.toUpperCase()}`, `năm ${year}`].filter(Boolean).join(' ');
        yield { span: span(from, to), path, params: { trich_yeu: said, day: text.slice(from, to) } };
      }
    }
  },
};
