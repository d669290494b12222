import { compareLists } from '../verify/compare-lists.ts';
import type { Said } from './snapshot.ts';

/** One paragraph that came, went or now says something else. */
export interface Change {
  /** The style of the paragraph, which is the part of the paper that it belongs to: `noi-nhan-dong`; or empty. */
  readonly part: string;
  /** What stands before the colon in both: `Thời gian`. */
  readonly label?: string;
  /** The title of the attached part that it stands in. */
  readonly within?: string;
  /** Absent: it is new. */
  readonly old?: string;
  /** Absent: it is gone. */
  readonly now?: string;
}

/** What a paper says now against what it said, in the order of what is printed. Automatic numbers that moved are no change. */
export function changesBetween(old: readonly Said[], now: readonly Said[]): readonly Change[] {
  const texts = (list: readonly Said[]) => list.map(({ text }) => text);
  const [oldTitles, nowTitles] = [titlesOf(old), titlesOf(now)];
  return compareLists(texts(old), texts(now)).flatMap((gap) => {
    let next = gap.old[0];
    const found: Change[] = [];
    const gone = (until: number): void => {
      for (; next < until; next += 1) {
        const { style, text } = old[next] ?? nothing;
        found.push({ part: style, within: oldTitles[next], old: text });
      }
    };
    for (let at = gap.now[0]; at < gap.now[1]; at += 1) {
      const paragraph = now[at] ?? nothing;
      const match = old.slice(0, gap.old[1]).findIndex((each, i) => i >= next && areAlike(each, paragraph));
      if (match >= 0) gone(match);
      const isLost = (each: Said | undefined) =>
        each && !now.slice(at, gap.now[1]).some((other) => areAlike(each, other));
      while (match < 0 && next < gap.old[1] && isLost(old[next])) gone(next + 1);
      const was = match < 0 ? undefined : old[match]?.text;
      if (match >= 0) next = match + 1;
      found.push(changeOf(paragraph, nowTitles[at], was));
    }
    gone(gap.old[1]);
    return found;
  });
}

const nothing: Said = { style: '', text: '' };

function changeOf({ style, text }: Said, within: string | undefined, old: string | undefined): Change {
  const [label, rest] = labelled(text);
  const [before, was] = old === undefined ? [] : labelled(old);
  if (label !== undefined && label === before) return { part: style, label, within, old: was, now: rest };
  return { part: style, within, old, now: text };
}

/** Parts that a paper has one of: whatever they say, they are the same part. */
const single: ReadonlySet<string> = new Set([
  'so-ky-hieu',
  'dia-danh-ngay',
  'ten-loai',
  'trich-yeu',
  'co-quan',
  'chuc-vu',
  'ho-ten',
]);

/** Share of words in common from which two paragraphs are taken for one that was changed. */
const enough = 0.4;

function areAlike(a: Said, b: Said): boolean {
  if (a.style !== b.style && a.style !== '' && b.style !== '') return false;
  if (single.has(b.style) && a.style === b.style) return true;
  const [label] = labelled(a.text);
  if (label !== undefined && label === labelled(b.text)[0]) return true;
  const [left, right] = [a.text.split(' '), b.text.split(' ')];
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  const common = right.filter((word) => {
    const count = rest.get(word) ?? 0;
    rest.set(word, count - 1);
    return count > 0;
  });
  return common.length >= enough * Math.max(left.length, right.length);
}

/** `Thời gian: 07 giờ 30` → its label and the rest; other paragraphs have no label. */
function labelled(text: string): readonly [label: string | undefined, rest: string] {
  const [, label, rest] = /^(\p{L}[^:.;]{0,40}): (.+)$/u.exec(text) ?? [];
  return label === undefined || rest === undefined ? [undefined, text] : [label, rest];
}

/** For each paragraph the title of the attached part that it stands in; undefined in the paper itself. */
function titlesOf(list: readonly Said[]): readonly (string | undefined)[] {
  let signed = false;
  let title: string | undefined;
  return list.map(({ style, text }) => {
    signed ||= style === 'chuc-vu' || style === 'ho-ten';
    if (signed && (style === 'ten-loai' || style === 'phu-luc')) title = text;
    return title;
  });
}
