import { fold } from '../base/fold.ts';
import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';
import { allMatches } from './matches.ts';
import { datesIn, type WrittenDate } from './ngay-trong-van.ts';

const firstLetters = pattern(String.raw`^[-/]?(?:\d{4}[-/])?([\p{L}]+)`, 'u');
const beforeLetter = pattern(String.raw`^(?=\p{L})`, 'u');

/** A paper cited by number: `Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về …`. */
export interface Citation {
  /** The kind as typed, where one stands before the number: `Quyết định`. */
  readonly loai: string | undefined;
  /** Number and code as typed, blanks in it included; text[from, to). */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  readonly so: string;
  /** The year inside the code: `59/2023/NĐ-CP`. */
  readonly nam: number | undefined;
  /** What follows the number, without blanks: `-QĐ/TW`, `/2023/NĐ-CP`; the mark before it is empty where a blank stands. */
  readonly ky_hieu: string;
  readonly ngay: WrittenDate | undefined;
  /** Who issued it, folded, as far as the text says it. */
  readonly co_quan: string | undefined;
  /** The first words of what it is about, folded; empty where the text does not say. */
  readonly ve: string;
}

/** Kinds that are cited by number, longer names first. */
const kinds = [
  ...[
    'thông tư liên tịch',
    'thông báo kết luận',
    'lời kêu gọi',
    'nghị quyết',
    'quyết định',
    'quy định',
    'quy chế',
  ],
  ...[
    'kết luận',
    'chỉ thị',
    'thông tri',
    'thông báo',
    'thông tư',
    'hướng dẫn',
    'báo cáo',
    'kế hoạch',
    'đề án',
  ],
  ...[
    'chương trình',
    'phương án',
    'dự án',
    'tờ trình',
    'công văn',
    'công điện',
    'nghị định',
    'giấy mời',
    'luật',
  ],
  ...['pháp lệnh', 'biên bản'],
];
const kindBefore = pattern(
  `(?<!\\p{L})(${kinds.join('|')})(?:\\s+(?:liên tịch|phối hợp|hành động|liên ngành))?\\s*$`,
  'iu',
);

const token = '(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}\\p{Lu})[\\p{L}\\d&]*';
/** A mark with a blank on one side at most: ` - ` joins words and not a code. */
const mark = '(?:[-/]\\s?|\\s[-/])';
const code = pattern(
  `(?<!\\p{L})số:?\\s+(\\d{1,6})((?:${mark}\\d{4})?(?:${mark}|\\s)${token}(?:${mark}${token})*)(?![\\p{L}\\d])`,
  'giu',
);
/** What every citation has, told without the letters of all languages. */
const hint = /số:?\s+\d/iu;
const strictCode = pattern(
  `^\\d{1,6}(?:${mark}\\d{4})?(?:${mark}${token}(?:${mark}${token})*|\\s${token}${mark}${token}(?:${mark}${token})*)$`,
  'u',
);

const dated = /^\s*,?\s*(?:ký\s+|ban hành\s+)?ngày\s+$/iu;
const issuedBy = /^\s*,?\s*của\s+/iu;
const issuerEnd = pattern(
  String.raw`[,;.:(“"]|(?<!\p{L})(?:về|quy định|quy chế|ban hành|phê duyệt|hướng dẫn|tiếp tục|thực hiện|triển khai|sửa|bổ sung|tổng kết|phát động|thành lập|công bố|tại|gắn|và|trong|đã|là|nêu|điều chỉnh)(?!\p{L})`,
  'iu',
);
const about = /^[\s“"]*(?:ban hành|phê duyệt|về việc|về)?[\s“"]*/iu;

/** Every paper that a text cites by number, in order. */
export const citationsIn: (text: string) => readonly Citation[] = remembered((text) => {
  if (!hint.test(text)) return [];
  const dates = datesIn(text);
  let next = 0;
  return allMatches(code, text).flatMap((match): readonly Citation[] => {
    const [whole, so = '', rest = ''] = match;
    const typed = `${so}${rest}`;
    if (!strictCode.test(typed)) return [];
    const to = match.index + whole.length;
    while ((dates[next]?.from ?? to) < to) next += 1;
    const near = dates[next];
    const ngay = near && near.from <= to + 20 && dated.test(text.slice(to, near.from)) ? near : undefined;
    const after = text.slice(ngay?.to ?? to, (ngay?.to ?? to) + 240);
    const lead = issuedBy.exec(after);
    const issuer = lead ? endAt(after.slice(lead[0].length), issuerEnd) : '';
    const rightOf = lead ? after.slice(lead[0].length + issuer.length) : after;
    return [
      {
        loai: kindBefore.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1],
        typed,
        from: to - typed.length,
        to,
        so: String(Number(so)),
        nam: yearOf(rest),
        ky_hieu: rest.replace(/\s/g, ''),
        ngay,
        co_quan: issuer.trim() === '' ? undefined : squeeze(issuer),
        ve: /^[,;.:(]/.test(rightOf.trimStart())
          ? ''
          : squeeze(rightOf.replace(about, '')).split(' ').slice(0, 8).join(' '),
      },
    ];
  });
});

function endAt(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}

function yearOf(rest: string): number | undefined {
  const [, year] = /^\s?[-/]\s?(\d{4})/.exec(rest) ?? [];
  return year === undefined ? undefined : Number(year);
}

function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** Number and code, by which one paper is told from another. */
export function codeOf({ so, ky_hieu }: Citation): string {
  return `${so}${ky_hieu.replace(beforeLetter, '-')}`.toUpperCase();
}

/** Whether two mentions can be of one organ: one says nothing, or less than the other. */
export function sameIssuer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [shortened(a), shortened(b)];
  return x.includes(y) || y.includes(x);
}

function shortened(issuer: string): string {
  return issuer
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replaceAll('hoi dong nhan dan', 'hdnd')
    .replaceAll('trung uong dang', 'trung uong');
}

/** The kind that a code names: `QĐ` of `-QĐ/TW`; of a công văn it is an organ. */
export function kindCodeOf({ ky_hieu }: Citation): string {
  return firstLetters.exec(ky_hieu)?.[1] ?? '';
}
