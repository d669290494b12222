import type { Rule } from '../../rule.ts';

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Years of something else than the paper: a law's, a birth, an event, a beginning. */
const ofOther =
  /(?:sinh|luật[^,;]*|bộ luật[^,;]*|từ|đến|trước|sau|khởi nghĩa[^,;]*|cách mạng[^,;]*|chiến thắng[^,;]*|chiến dịch[^,;]*|hiến pháp|nghị quyết[^,;]*)\s+năm\s+$/iu;
/** More than this many years back is history, and meant. */
const farBack = 6;

/** A title names a year near the paper's own. */
export const namTrichYeuCu: Rule = {
  id: 'thoi-gian/nam-trich-yeu-cu',
  severity: 'warning',
  about: {
    vi: {
      title: 'Năm trong trích yếu đã quá cũ',
      what: 'Trích yếu nói về năm {nam}, văn bản lại ban hành năm {ban_hanh}.',
      why: 'Thường là năm còn sót lại từ văn bản cũ.',
      fix: 'Kiểm tra lại năm trong trích yếu.',
    },
    en: {
      title: 'An old year in the title',
      what: 'The title is about {nam}, the paper is issued in {ban_hanh}.',
      why: 'Most often the year is left over from an older paper.',
      fix: 'Check the year in the title.',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2024',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026',
      at: '2024',
    },
    {
      wrong: 'trich_yeu: Tổng kết công tác dân vận năm 2023',
      right: 'trich_yeu: Tổng kết công tác dân vận năm 2023, triển khai nhiệm vụ năm 2026',
      at: '2023',
    },
    {
      wrong: 'trich_yeu: Phổ biến pháp luật, tổng kết năm 2024',
      right: 'trich_yeu: Triển khai Luật Đất đai năm 2024',
      at: '2024',
    },
    {
      wrong: 'trich_yeu: Khám tuyển nghĩa vụ quân sự năm 2023',
      right: 'trich_yeu: Khám tuyển nghĩa vụ quân sự đối với công dân sinh năm 2008, giai đoạn 2021 - 2024',
      at: '2023',
    },
  ],
  byParagraph: true,
  *check({ prose, ngay }) {
    if (ngay.year === undefined) return;
    const issued = ngay.year;
    for (const { text, path, role, span } of prose) {
      if (role !== 'trich_yeu') continue;
      const years = [...text.matchAll(year)];
      if (years.some(([typed]) => Number(typed) >= issued - 1)) continue;
      for (const { 0: typed, index } of years) {
        const lead = text.slice(Math.max(0, index - 80), index);
        if (!/(?<!\p{L})năm\s+$/iu.test(lead) || ofOther.test(lead)) continue;
        if (Number(typed) < issued - farBack || /^\s*[-–]\s*\d/.test(text.slice(index + 4))) continue;
        yield { span: span(index, index + 4), path, params: { nam: typed, ban_hanh: issued } };
      }
    }
  },
};
