import { pattern } from '../../../base/pattern.ts';
import { datesIn, exists, lastDay } from '../../ngay-trong-van.ts';
import type { Prose } from '../../paper.ts';
import type { Finding, Rule } from '../../rule.ts';

const years =
  /(?:giai đoạn|nhiệm kỳ|niên khóa|niên khoá|năm học|thời kỳ)\s+(?:từ\s+)?(?:năm\s+)?(\d{4})(?:\s*[-–]\s*|\s+đến\s+)(?:năm\s+)?(\d{4})(?!\d)/giu;
const between = /^\s*(?:[-–]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
const from = pattern(String.raw`(?<!\p{L})(?:từ|kể từ)\s+(?:ngày\s+)?$`, 'iu');

function* yearsOf({ text, path, span }: Prose): Iterable<Finding> {
  for (const match of text.matchAll(years)) {
    const [whole, dau = '', cuoi = ''] = match;
    if (Number(cuoi) >= Number(dau)) continue;
    const start = match.index + whole.indexOf(dau);
    yield { span: span(start, match.index + whole.length), path, params: { dau, cuoi } };
  }
}

function* daysOf({ text, path, span }: Prose): Iterable<Finding> {
  const dates = datesIn(text);
  for (const [i, end] of dates.entries()) {
    const start = dates[i - 1];
    if (start?.year === undefined || end.year === undefined || !exists(start) || !exists(end)) continue;
    if (!between.test(text.slice(start.to, end.from)) || !from.test(text.slice(0, start.from).slice(-16)))
      continue;
    if ((lastDay(end) ?? 0) >= (lastDay(start) ?? 0)) continue;
    const dau = text.slice(start.from, start.to);
    const cuoi = text.slice(end.from, end.to);
    yield { span: span(start.from, end.to), path, params: { dau, cuoi } };
  }
}

/** A period does not end before it begins. */
export const khoangNguoc: Rule = {
  id: 'thoi-gian/khoang-nguoc',
  severity: 'error',
  about: {
    vi: {
      title: 'Khoảng thời gian kết thúc trước khi bắt đầu',
      what: 'Khoảng thời gian bắt đầu từ {dau} lại kết thúc vào {cuoi}.',
      why: 'Hai mốc thời gian viết ngược, hoặc một mốc viết sai.',
      fix: 'Đổi chỗ hoặc sửa lại hai mốc.',
    },
    en: {
      title: 'A period that ends before it begins',
      what: 'The period begins {dau} and ends {cuoi}.',
      why: 'The two are the wrong way round, or one of them is wrong.',
      fix: 'Put them in order or correct them.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: Thực hiện Đề án phát triển văn hóa đọc giai đoạn 2026 - 2021',
      right: 'noi_dung: Thực hiện Đề án phát triển văn hóa đọc giai đoạn 2021 - 2026',
      at: '2026 - 2021',
    },
    {
      wrong: 'noi_dung: Trưng bày từ ngày 20/4/2026 đến ngày 15/4/2026',
      right: 'noi_dung: Trưng bày từ ngày 10/4/2026 đến ngày 15/4/2026',
      at: '20/4/2026 đến ngày 15/4/2026',
    },
    {
      wrong: 'noi_dung: Năm học 2026 - 2025, sĩ số giảm từ 2026 - 2021',
      right: 'noi_dung: Năm học 2025 - 2026, sĩ số giảm từ 2026 - 2021',
      at: '2026 - 2025',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      yield* yearsOf(piece);
      yield* daysOf(piece);
    }
  },
};
