import { isoDate } from '../base/calendar.ts';
import { fold } from '../base/fold.ts';
import { plain } from '../base/inline.ts';
import { fileSpan, type Span } from '../base/span.ts';
import type { RulebookId } from '../model/document.ts';
import { referringProse } from './appendices.ts';
import { minuteOf, timesIn } from './gio.ts';
import { datesIn, safeYear } from './ngay-trong-van.ts';
import type { CheckedPaper, Prose } from './paper.ts';
import { citationsIn, codeOf } from './vien-dan.ts';

/**
 * What one paper says that others may contradict, small and plain enough to be kept as JSON: papers are compared
 * without being read again.
 */
export interface Claims {
  readonly file: string;
  /** The paper that this one is attached to. */
  readonly main?: string;
  readonly loai: string;
  readonly ten_loai: string;
  readonly rulebook: RulebookId;
  /** Number and code with the issue date as far as it is known (ISO); absent while it has no number. */
  readonly so_ky_hieu?: Claim & { readonly ma: string; readonly ngay: string };
  /** The subject, folded. */
  readonly ve: string;
  readonly co_quan: readonly (Claim & { readonly ky_hieu: string; readonly chu_quan: string })[];
  readonly nguoi_ky: readonly (Claim & { readonly chuc_vu: string })[];
  readonly thoi_gian: readonly EventTime[];
  readonly dia_diem: readonly Claim[];
  readonly chu_tri: readonly Claim[];
  readonly vien_dan: readonly CitedPaper[];
  /** Papers that the text says are attached, by the name of their kind, folded. */
  readonly kem_theo: readonly (Claim & { readonly loai: string })[];
}

/** Words with their place. */
export interface Claim {
  readonly text: string;
  readonly span: Span;
}

/** When something takes place: its days (ISO) and the minute of the day at which it begins. */
export interface EventTime extends Claim {
  readonly days: readonly string[];
  readonly minute?: number;
}

export interface CitedPaper extends Claim {
  /** Number and code, capitals, without blanks. */
  readonly ma: string;
  /** ISO, where the text gives a whole date, with its place. */
  readonly ngay?: Claim;
  readonly nam?: number;
  /** Folded, as far as the text says. */
  readonly co_quan?: string;
  readonly loai?: string;
  readonly ve: string;
}

/** The claims of one paper; its attachments make their own. */
export function claimsOf(paper: CheckedPaper, main?: string): Claims {
  const { document, file, kind, prose } = paper;
  return {
    file,
    ...(main === undefined ? {} : { main }),
    loai: kind.id,
    ten_loai: kind.ten,
    rulebook: paper.rulebook.id,
    ...numberOf(paper),
    ve: squeezed(plain(document?.trich_yeu ?? [])),
    co_quan: (document?.co_quan ?? []).map(({ ten, ky_hieu, chu_quan }, i) => ({
      text: ten.join(' '),
      span: spanAt(paper, document?.co_quan.length === 1 ? 'co_quan.ten' : `co_quan[${i}].ten`),
      ky_hieu,
      chu_quan: (chu_quan ?? []).join(' '),
    })),
    nguoi_ky: (document?.nguoi_ky ?? []).flatMap(({ ho_ten, chuc_vu }, i) => {
      const path = document?.nguoi_ky.length === 1 ? 'nguoi_ky' : `nguoi_ky[${i}]`;
      return ho_ten && chuc_vu ? [{ text: ho_ten, span: spanAt(paper, `${path}.chuc_vu`), chuc_vu }] : [];
    }),
    thoi_gian: timesOf(paper),
    dia_diem: statements(prose, 'dia_diem', /^địa điểm(?: tổ chức)?$/iu),
    chu_tri: statements(prose, 'chu_tri', /^(?:người )?chủ trì(?: hội nghị| cuộc họp)?$/iu),
    vien_dan: prose.flatMap(citedIn),
    kem_theo: referringProse(paper).flatMap(attachedIn),
  };
}

function numberOf({ document, at, file }: CheckedPaper): Pick<Claims, 'so_ky_hieu'> {
  if (!document?.so || document.van_ban_chinh) return {};
  const { so, ky_hieu, ngay } = document;
  const mark = document.the_thuc === 'nha-nuoc' ? '/' : '-';
  const span = at('so')?.value.span ?? fileSpan(file);
  return {
    so_ky_hieu: {
      text: `${so}${mark}${ky_hieu}`,
      span,
      ma: `${Number(so)}${mark}${ky_hieu}`.toUpperCase(),
      ngay: isoDate(ngay),
    },
  };
}

function spanAt({ at, file }: CheckedPaper, path: string): Span {
  return at(path)?.value.span ?? fileSpan(file);
}

/** `Thời gian: …`, one way or another: the field of that name, or the only paragraph under that label. */
function statements(prose: readonly Prose[], role: string, label: RegExp): readonly Claim[] {
  const own = prose.filter((piece) => piece.role === role);
  if (own.length > 0) return own.map((piece) => claim(piece, 0, piece.text.length));
  const labelled = prose.flatMap((piece) => {
    const colon = piece.text.indexOf(':');
    if (colon < 0 || colon > 40 || piece.role === 'noi_nhan') return [];
    const name = piece.text.slice(0, colon).replace(/^[-+*\s]+/u, '');
    const from = colon + 1 + (/^\s*/u.exec(piece.text.slice(colon + 1))?.[0].length ?? 0);
    return label.test(name.trim()) && from < piece.text.length ? [claim(piece, from, piece.text.length)] : [];
  });
  return labelled.length === 1 ? labelled : [];
}

function claim(piece: Prose, from: number, to: number): Claim {
  return { text: piece.text.slice(from, to).trim(), span: piece.span(from, to) };
}

/** When the event is: the statement of it, and in an agenda the days that head its rows. */
function timesOf({ prose, ngay }: CheckedPaper): readonly EventTime[] {
  const days = prose.filter(({ role, field }) => role === 'lich_trinh' && field === 'nhom');
  const said = [
    ...statements(prose, 'thoi_gian', /^thời gian(?: tổ chức| họp)?$/iu),
    ...days.map((piece) => claim(piece, 0, piece.text.length)),
  ];
  return said.flatMap(({ text, span }) => {
    const found = datesIn(text).flatMap((date) => {
      const year = safeYear(date, ngay, text);
      return year === undefined ? [] : [isoDate({ year, month: date.month, day: date.day })];
    });
    const [first] = timesIn(text, true);
    if (found.length === 0) return [];
    return [{ text, span, days: found, ...(first ? { minute: minuteOf(first) } : {}) }];
  });
}

function citedIn(piece: Prose): readonly CitedPaper[] {
  if (piece.nguyen_van) return [];
  return citationsIn(piece.text).map((cited) => {
    const { typed, from, to, ngay, nam, co_quan, loai, ve } = cited;
    const whole = ngay?.year === undefined ? undefined : ngay;
    return {
      text: typed,
      span: piece.span(from, to),
      ma: codeOf(cited),
      ...(whole && {
        ngay: {
          text: isoDate({ year: whole.year, month: whole.month, day: whole.day }),
          span: piece.span(whole.from, whole.to),
        },
      }),
      ...(nam !== undefined && { nam }),
      ...(co_quan !== undefined && { co_quan }),
      ...(loai !== undefined && { loai: fold(loai) }),
      ve,
    };
  });
}

/** `(có Chương trình kèm theo)`, `(Kế hoạch gửi kèm)`: the words before say what. */
const enclosed = /\((?:có\s{1,3}|gửi\s{1,3})?([^()]{3,60}?)\s{1,3}(?:kèm theo|đính kèm|gửi kèm)\s{0,3}\)/giu;

function attachedIn(piece: Prose): readonly (Claim & { loai: string })[] {
  return [...piece.text.matchAll(enclosed)].flatMap((match) => {
    const [whole, name = ''] = match;
    if (/\d/.test(name)) return [];
    return [{ ...claim(piece, match.index, match.index + whole.length), loai: squeezed(name) }];
  });
}

function squeezed(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}
