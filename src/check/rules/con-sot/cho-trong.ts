import { pattern } from '../../../base/pattern.ts';
import { outsideForms } from '../../blank-form.ts';
import { finding } from '../../find.ts';
import type { Prose } from '../../paper.ts';
import { quotedIn } from '../../quoted.ts';
import type { Rule } from '../../rule.ts';

const letterOrDigit = pattern(String.raw`[\p{L}\d]`, 'u');

const dots = '(?:\\.{2,}|…+|_{2,})';
const blank = '[ \\u00a0]';

/** `ngày … tháng … năm …`, with what stands in the place of each number. */
const date = pattern(
  String.raw`(?<!\p{L})(?:ngày([\d.…_ \u00a0]*))?tháng([\d.…_ \u00a0]*)(?:năm(?!\p{L})([\d.…_ \u00a0]*))?`,
  'giu',
);

/** Each with what every text that it fits holds, which is looked for before it is compiled. */
const others = [
  // …/02/2025, 12/…/2025, ngày /02/2025, tháng …/2025
  ['/', `(?<![\\p{L}\\d/])(?:${dots}/(?:\\d{1,2}|${dots})/(?:\\d{4}|${dots})|\\d{1,2}/${dots}/\\d{4})`],
  [
    '/',
    `(?<!\\p{L})(?:ngày${blank}*/${blank}*\\d{1,2}/\\d{4}|tháng${blank}*${dots}${blank}*/${blank}*\\d{4})`,
  ],
  // số …/KH-UBND, số /KH-UBND, số …-KH/TU, …/KH-UBND, số … ngày
  ['số', `(?<!\\p{L})số:?${blank}*${dots}${blank}*[/-]${blank}*\\p{Lu}[\\p{L}\\d&/-]*`],
  ['số', `(?<!\\p{L})số:?${blank}+(?:/\\p{Lu}\\p{L}*-\\p{Lu}|-\\p{Lu}\\p{L}*/\\p{Lu})[\\p{L}\\d&-]*`],
  ['/', `(?<![\\p{L}\\d/])${dots}${blank}*/${blank}*\\p{Lu}\\p{L}*-\\p{Lu}[\\p{L}\\d&-]*`],
  ['số', `(?<!\\p{L})số${blank}+${dots}(?=${blank}+(?:ngày|của)(?!\\p{L}))`],
  // lúc … giờ, … giờ … phút, (… đại biểu), Địa điểm: …
  ['', `(?<!\\p{L})(?:lúc|từ|đến|trước|vào|hồi)${blank}+${dots}${blank}*(?:giờ|h)(?!\\p{L})`],
  ['phút', `(?<!\\p{L})giờ${blank}+${dots}${blank}*phút`],
  ['', `(?<=[(:]${blank}*)${dots}${blank}*(?:đại biểu|người|đồng chí|đồng|triệu|tỷ|hộ|cuộc|lớp|%)`],
  [':', `(?<=:${blank}*)${dots}(?=${blank}*[.;,/]*$)`],
  // dotted and drawn leaders
  ['', '\\.{6,}|…{3,}|_{4,}'],
].map(([held = '', source = '']) => ({ held, slot: pattern(source, 'gu') }));

/** What any slot has: dots, a line, an empty stretch, or a stroke with nothing before it. */
const hint = /[.…_]{2}|…|[ \u00a0]{2}|ngày[ \u00a0]*\/|ngày[ \u00a0]tháng|số:?[ \u00a0]+[/-]/iu;

/** Nothing printed waits for somebody to write a number or a date into it. */
export const choTrong: Rule = {
  id: 'con-sot/cho-trong',
  severity: 'error',
  about: {
    vi: {
      title: 'Chỗ trống chưa điền',
      what: 'Chỗ “{cho}” chưa điền.',
      why: 'Văn bản ký ban hành không còn chỗ chờ điền số, ngày hay tên.',
      fix: 'Điền cho đủ, hoặc bỏ cả cụm nếu không dùng đến.',
    },
    en: {
      title: 'A slot that was never filled',
      what: '"{cho}" was never filled in.',
      why: 'A paper that is signed has no place left that waits for a number, a date or a name.',
      fix: 'Fill it in, or take the whole phrase out.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Các đơn vị báo cáo kết quả trước ngày ... tháng 11 năm 2026',
      right: 'ket_thuc: Các đơn vị báo cáo kết quả trước ngày 25 tháng 11 năm 2026',
      at: 'ngày ... tháng 11 năm 2026',
    },
    {
      wrong: 'mo_dau: Thực hiện Kế hoạch số …/KH-UBND ngày …/02/2026 của Ủy ban nhân dân tỉnh như sau',
      right: 'mo_dau: Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh như sau',
      at: ['số …/KH-UBND', '…/02/2026'],
    },
    {
      wrong:
        'noi_dung: |\n  # Thời gian\n  1. Khai mạc lúc … giờ … phút.\n  2. Địa điểm: ...\n  3. Thành phần (... đại biểu).',
      right:
        'noi_dung: |\n  # Thời gian\n  1. Khai mạc lúc 8 giờ 00 phút.\n  2. Địa điểm: ở các thôn...\n  3. Phát sách, báo... (60 đại biểu).\n  4. Theo tuần, tháng... năm 2026 và những ngày tháng 8 lịch sử.',
      at: ['lúc … giờ', '...', '... đại biểu'],
    },
    {
      wrong: 'noi_dung:\n  - "Sông Thượng, ngày … tháng … năm 2026"',
      right:
        'noi_dung:\n  - muc: Phông chữ\n    noi_dung:\n      - giua: [HỘI NGHỊ, "Sông Thượng, ngày … tháng … năm 2026"]',
      at: 'ngày … tháng … năm 2026',
    },
    {
      wrong: 'phu_luc:\n  - ten: Kinh phí\n    noi_dung: "Người lập biểu: ........................"',
      right: 'phu_luc:\n  - ten: Mẫu phiếu đăng ký\n    noi_dung: "Họ và tên: ........................"',
      at: '........................',
    },
  ],
  *check(paper) {
    if (paper.document?.du_thao !== undefined) return;
    for (const piece of outsideForms(paper)) {
      if (!hint.test(piece.text) || isMeant(piece)) continue;
      const quoted = quotedIn(piece.text);
      for (const [from, to] of slots(piece.text)) {
        if (!quoted(from)) yield finding(piece, from, to, { cho: piece.text.slice(from, to) });
      }
    }
  },
};

/** A hall's backdrop, and the line of an attachment whose number comes with the signature, keep their slots. */
function isMeant({ block, field, nguyen_van, text }: Prose): boolean {
  return (
    nguyen_van ||
    block === 'giua' ||
    field === 'dong_kem_theo' ||
    /^\((?:ban hành )?kèm theo/iu.test(text) ||
    !letterOrDigit.test(text)
  );
}

/** The slots of a text, none overlapping another, in order. */
function slots(text: string): readonly (readonly [number, number])[] {
  const dates = /tháng/i.test(text) ? [...text.matchAll(date)].filter(isOpen) : [];
  const found = [
    ...dates,
    ...others.flatMap(({ held, slot }) => (text.includes(held) ? [...text.matchAll(slot)] : [])),
  ]
    .map(({ 0: whole, index }): [number, number] => [index, index + whole.trimEnd().length])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return found.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function isOpen({ 1: day, 2: month = '', 3: year, index, input }: RegExpExecArray): boolean {
  const cut = year !== undefined && /[.…_]{2,}|…/.test(year) && (year.match(/\d/g)?.length ?? 0) < 4;
  const written = /\d/.test(month);
  if (day === undefined) {
    return year !== undefined && ((cut && written) || (/^[ \u00a0]+(?:[._]{2,}|…)/.test(month) && !written));
  }
  if (cut || isGap(month)) return true;
  if (!/\d/.test(day) && /^[ \u00a0]$/.test(day)) {
    const whole = written && /^[ \u00a0]\d{4}/.test(year ?? '');
    return whole && !/(?:những|các|trong)[ \u00a0]$/iu.test(input.slice(Math.max(0, index - 8), index));
  }
  return isGap(day) && (written || isGap(month) || year !== undefined);
}

/** Dots or a stretch of blanks where a number belongs. */
function isGap(between: string): boolean {
  return !/\d/.test(between) && /[._]{2,}|…|[ \u00a0]{2,}/.test(between);
}
