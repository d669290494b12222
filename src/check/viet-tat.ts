import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';
import { allMatches } from './matches.ts';
import type { CheckedPaper, Prose } from './paper.ts';

const small = pattern(String.raw`\p{Ll}+`, 'gu');
const capital = pattern(String.raw`\p{Lu}+`, 'gu');
const capitalsAfter = pattern(String.raw`^\s(\p{Lu}{2,})(?!\p{L})`, 'u');
const capitalsBefore = pattern(String.raw`(?<!\p{L})(\p{Lu}{2,})\s$`, 'u');
const syllable = pattern(String.raw`[\p{L}\p{M}]+`, 'gu');

/** Abbreviations that readers of official papers know; whatever else is abbreviated is said in full first. */
export const wellKnown: ReadonlySet<string> = new Set([
  // Organs and organisations.
  ...[
    'UBND',
    'HĐND',
    'MTTQ',
    'UBMTTQ',
    'MTTQVN',
    'UBMTTQVN',
    'ĐBQH',
    'UBTVQH',
    'UBKT',
    'HTX',
    'THCS',
    'THPT',
  ],
  ...['TNCS', 'LLVT', 'CCB', 'LHPN', 'LĐLĐ', 'TNHH', 'PTTH', 'TTXVN', 'VTV', 'VOV', 'CHXHCN', 'XHCN', 'CNXH'],
  ...[
    'QH',
    'CP',
    'TW',
    'TU',
    'HU',
    'ĐU',
    'BCH',
    'BTV',
    'BCT',
    'BBT',
    'UB',
    'VP',
    'VPTW',
    'BHXH',
    'BHYT',
    'BHTN',
  ],
  ...['UBT', 'TTCP', 'TTg', 'TAND', 'VKSND', 'GDĐT', 'KHCN', 'QĐND', 'CAND', 'ATGT', 'ATTP', 'PCCC', 'CNCH'],
  // Kinds, offices and notes of papers.
  ...[
    'KH',
    'QĐ',
    'NQ',
    'CT',
    'KL',
    'TB',
    'HD',
    'BC',
    'TTr',
    'CTr',
    'CV',
    'GM',
    'NĐ',
    'VT',
    'TM',
    'KT',
    'TL',
    'TUQ',
  ],
  ...[
    'PCT',
    'CVP',
    'PVP',
    'ĐT',
    'DĐ',
    'TP',
    'TX',
    'TT',
    'STT',
    'SĐT',
    'CMND',
    'CCCD',
    'CBCC',
    'CBCCVC',
    'ND',
  ],
  // Measures, economy, technology, the world.
  ...[
    'GDP',
    'GRDP',
    'FDI',
    'ODA',
    'PCI',
    'PAPI',
    'SIPAS',
    'VNĐ',
    'USD',
    'OCOP',
    'CNTT',
    'ICT',
    'IT',
    'AI',
    'IOC',
  ],
  ...[
    'QR',
    'PDF',
    'USB',
    'SMS',
    'LED',
    'IP',
    'API',
    'VNPT',
    'FPT',
    'EVN',
    'ISO',
    'HIV',
    'AIDS',
    'COVID',
    'SARS',
  ],
  ...[
    'ASEAN',
    'UNESCO',
    'UNICEF',
    'WTO',
    'WHO',
    'UN',
    'EU',
    'ADB',
    'WB',
    'APEC',
    'LHQ',
    'SOS',
    'MC',
    'TV',
    'NTM',
  ],
]);

/** Where an abbreviation stands in the text of a paper. */
export interface Abbreviation {
  readonly piece: Prose;
  readonly from: number;
  readonly to: number;
  readonly short: string;
  /** It stands alone in brackets after its words, or after `gọi tắt là`: here it is said what it means. */
  readonly defines: boolean;
  /** The words before the bracket, nearest last; empty elsewhere. */
  readonly words: readonly string[];
}

/** Two capitals at least, for which is looked first, no part of a code, a number, a name with a dot or a web address. */
const short = pattern(
  String.raw`(?=\p{Lu}{2})(?<![\p{L}\p{N}\p{M}/@_.:&-])(\p{Lu}{2,}(?:&\p{Lu}+)?)(?![\p{L}\p{N}\p{M}/@_&]|[.:-][\p{L}\p{N}]|\s?[/&])`,
  'gu',
);
const roman = /^[IVXLC]+$/;
const called = pattern(
  String.raw`(?:gọi (?:tắt |chung )?là|gọi tắt|viết tắt(?: là)?)\s*:?\s*["“]?(?:\p{L}+\s+){0,3}$`,
  'iu',
);
/** Texts about the paper, its readers and its form. */
const roles = new Set(['mo_dau', 'noi_dung', 'can_cu', 'ket_thuc', 'phu_luc', 'luu_y', 'thanh_phan', 'du']);

const read = new WeakMap<CheckedPaper, readonly Abbreviation[]>();

/** Every well-formed abbreviation in the running text of a paper, in order. Headings all in capitals have none. */
export function abbreviationsOf(paper: CheckedPaper): readonly Abbreviation[] {
  const known = read.get(paper) ?? [...abbreviationsIn(paper.prose)];
  read.set(paper, known);
  return known;
}

function* abbreviationsIn(prose: readonly Prose[]): Iterable<Abbreviation> {
  for (const piece of prose) {
    const { text, role, block, nguyen_van } = piece;
    if (!roles.has(role) || block === 'giua' || nguyen_van) continue;
    for (const found of shortIn(text)) yield { piece, ...found };
  }
}

const shortIn = remembered((text): readonly Omit<Abbreviation, 'piece'>[] => {
  const matches = allMatches(short, text);
  if (matches.length === 0 || isShouted(text)) return [];
  return matches.flatMap((match) => {
    const [, typed = ''] = match;
    if (roman.test(typed) || isWord(typed)) return [];
    const from = match.index;
    const to = from + typed.length;
    if (capitalsAround(text, from, to)) return [];
    const bracket =
      /\(\s*["“]?$/.test(text.slice(Math.max(0, from - 4), from)) &&
      /^["”]?\s*\)/.test(text.slice(to, to + 4));
    const lead = text.slice(Math.max(0, from - 120), from);
    const words = bracket ? (lead.replace(/\(\s*["“]?$/, '').match(syllable) ?? []) : [];
    const defines = (bracket && words.length > 1) || called.test(lead);
    return [{ from, to, short: typed, defines, words }];
  });
});

/** A syllable in capitals has a tone; initials have none. */
function isWord(typed: string): boolean {
  return /[\u0300\u0301\u0303\u0309\u0323]/.test(typed.normalize('NFD'));
}

/** A word of a name in capitals: `HỘI THI TIN`. */
function capitalsAround(text: string, from: number, to: number): boolean {
  const before = capitalsBefore.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '';
  const after = capitalsAfter.exec(text.slice(to, to + 12))?.[1] ?? '';
  return isWord(before) || isWord(after);
}

/** A line of capitals says nothing about single words in it. */
function isShouted(text: string): boolean {
  return lengthOf(text.match(capital)) > lengthOf(text.match(small));
}

function lengthOf(runs: readonly string[] | null): number {
  return runs?.reduce((all, { length }) => all + length, 0) ?? 0;
}

/** A paper with those attached to it that take their facts from it: what one defines the others may use. */
export function readTogether(paper: CheckedPaper): readonly CheckedPaper[] {
  return [paper, ...paper.attached.filter(isPartOf)];
}

/** An attached paper that is read with its main paper. */
export function isPartOf(paper: CheckedPaper): boolean {
  return paper.at('van_ban_chinh') !== undefined;
}
