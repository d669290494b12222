import { isoDate } from '../base/calendar.ts';
import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';
import { type Former, type FormerKind, formerOrgans } from '../rulebook/former-organs.ts';
import { allMatches } from './matches.ts';
import type { CheckedPaper, Prose } from './paper.ts';
import type { Finding } from './rule.ts';

const capitalFirst = pattern(String.raw`^\p{Lu}`, 'u');

/** Where an organ is named because it issues, receives, is invited or signs: it has to be there today. */
const addressed = new Set([
  ...['co_quan', 'kinh_gui', 'kinh_moi', 'thanh_phan', 'noi_nhan', 'luu', 'nguoi_ky', 'chu_tri'],
]);

/** What may stand between the beginning of a paragraph and the organ that it gives a task. */
const charge =
  /^(?:\s|giao|đề nghị|yêu cầu|mời|trách nhiệm|nhiệm vụ|của|đối với|lãnh đạo|thủ trưởng|chủ tịch|trưởng|đồng chí|các)*$/u;

/** How far into a paragraph of the body a task can be given, in characters. */
const beginning = 160;

/** Whatever says that the organ of earlier days is meant. */
const earlier = pattern(String.raw`(?<!\p{L})(?<!tài |thái |tây |bình )(?:nguyên|cựu) [^,;.]{0,40}$`, 'u');
const later = pattern(String.raw`^[^,;.]{0,40}(?:\((?:cũ|nay|trước)|(?<!\p{L})cũ(?!\p{L})|trước đây)`, 'u');

/** The names of one kind that a paper should no longer use on its date, each where it stands. */
export function* formerIn(paper: CheckedPaper, kind: FormerKind): Iterable<Finding> {
  const day = isoDate(paper.asOf);
  if (!formerOrgans.some((each) => each.kind === kind && each.from <= day)) return;
  const search = searchOf(kind);
  for (const piece of paper.prose.filter((each) => !each.nguyen_van)) {
    let done = 0;
    for (const { former, from, to } of namesIn(piece, search, day)) {
      if (from < done) continue;
      done = to;
      const go = piece.text.slice(from, to);
      yield {
        span: piece.span(from, to),
        path: piece.path,
        params: { go, tu: spoken(former.from), nay: former.nay },
      };
    }
  }
}

interface Named {
  readonly former: Former;
  readonly from: number;
  readonly to: number;
}

type Search = (text: string) => readonly Named[];

const searches = new Map<FormerKind, Search>();

/** Finds every name of a kind in a text, gone on the day of the paper or not. */
function searchOf(kind: FormerKind): Search {
  const known = searches.get(kind);
  if (known) return known;
  const patterns = formerOrgans
    .filter((each) => each.kind === kind)
    .map((each) => [each, pattern(`(?<!\\p{L})(?:${each.pattern})`, 'gu')] as const);
  const search = remembered((text) =>
    patterns.flatMap(([former, pattern]) =>
      allMatches(pattern, text).map(({ 0: go, index }) => ({ former, from: index, to: index + go.length })),
    ),
  );
  searches.set(kind, search);
  return search;
}

function namesIn(piece: Prose, search: Search, day: string): readonly Named[] {
  const text = keyOf(isAddressed(piece) ? piece.text : piece.text.slice(0, beginning));
  return search(text)
    .filter(({ former, from, to }) => {
      if (former.from > day) return false;
      if (former.beforeName && !capitalFirst.test(piece.text.slice(to))) return false;
      if (earlier.test(text.slice(0, from)) || later.test(text.slice(to))) return false;
      return isAddressed(piece) || charge.test(text.slice(0, from));
    })
    .map(({ former, from, to }) => ({ former, from, to: from + piece.text.slice(from, to).trimEnd().length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function isAddressed({ role, field }: Prose): boolean {
  return addressed.has(role) || (role === 'lich_trinh' && field === 'thuc_hien');
}

/** Small letters, one place for the tone; as long as the text, so that places stay. */
function keyOf(text: string): string {
  const key = text.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('hoà', 'hòa');
  return key.length === text.length ? key : text;
}

/** `2025-07-01` as `01/7/2025`. */
function spoken(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month === '01' || month === '02' ? month : Number(month)}/${year}`;
}
