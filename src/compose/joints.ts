import { pattern } from '../base/pattern.ts';
import { compoundWords } from './compound-words.ts';

const capitalOrDigitFirst = pattern(String.raw`^["“(]?[\p{Lu}\d]`, 'u');
const mark = pattern(String.raw`[^\p{L} ]`, 'gu');
const small = pattern(String.raw`\p{Ll}`, 'u');
const capitalFirst = pattern(String.raw`^["“(]?\p{Lu}`, 'u');

/** How well a line may end between two words. */
export type Joint = 'never' | 'badly' | 'freely' | 'well' | 'best';

const levels = /^(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|thôn|ấp|khu phố)$/u;
const linkers = /^(?:và|về|của|trên|tại|trong|giai|với|cho|đối|theo|từ|kèm|do)$/u;
const bound = /^(?:năm|tháng|ngày|số|lần|thứ|khóa|khoá|quý|và|về|của|tại|trong|với|cho|các)$/u;

/** First syllables of organs and posts, after which a capital begins what they are of, not more of a name. */
const heads =
  /^(?:ban|sở|bộ|cục|vụ|viện|phòng|hội|đoàn|đội|đài|báo|cơ|trường|tổng|phó|ủy|uỷ|chi|đảng|thành)$/iu;

const isCapital = (word: string): boolean => capitalFirst.test(word);

/**
 * The joints of a name or a title, one fewer than its words. A place name stays whole after the word for its level
 * (`tỉnh Bắc Kạn`, `Thành phố Hồ Chí Minh`); set phrases and runs of capital words are divided only where nothing else
 * fits; a line ends best before a level or after a hyphen, well after a comma or before a linking word.
 */
export function jointsOf(words: readonly string[]): readonly Joint[] {
  const allCapital = !words.some((word) => small.test(word));
  const tails = placeTails(words, allCapital);
  return words.slice(1).map((right, i) => {
    const left = words[i] ?? '';
    if (tails.has(i) || right === '-' || right === '–') return 'never';
    if (/^[-–]$/u.test(left)) return 'best';
    if (/[,;:]$/u.test(left)) return 'well';
    if (isPair(left, right)) return 'badly';
    if (!allCapital && isCapital(left) && isCapital(right)) return heads.test(left) ? 'badly' : 'never';
    if (bound.test(left.toLowerCase()) || /^[\d(]/u.test(right)) return 'badly';
    if (/[\d\u2007]$/u.test(left) && /^(?:tháng|năm)$/iu.test(right)) return 'badly';
    if (startsLevel(words, i + 1)) return 'best';
    return linkers.test(right.toLowerCase()) ? 'well' : 'freely';
  });
}

function isPair(left: string, right: string): boolean {
  return compoundWords.has(`${left} ${right}`.toLowerCase().replaceAll(mark, ''));
}

/** How many words the level at this place takes (`thành phố` 2), 0 where none begins. */
function levelLength(words: readonly string[], at: number): number {
  const one = (words[at] ?? '').toLowerCase();
  const two = `${one} ${(words[at + 1] ?? '').toLowerCase()}`;
  if (levels.test(two)) return 2;
  return levels.test(one) ? 1 : 0;
}

function startsLevel(words: readonly string[], at: number): boolean {
  const length = levelLength(words, at);
  return length > 0 && capitalOrDigitFirst.test(words[at + length] ?? '');
}

/** Joints (by the index of their left word) inside a level and the name after it. */
function placeTails(words: readonly string[], allCapital: boolean): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    if (!startsLevel(words, i)) continue;
    const start = i + levelLength(words, i);
    let end = start;
    const longest = start + (allCapital ? 3 : 6);
    while (
      end + 1 < longest &&
      continuesName(words, end + 1, allCapital) &&
      !/[,;]$/u.test(words[end] ?? '')
    ) {
      end += 1;
    }
    for (let j = i; j < end; j += 1) inside.add(j);
    i = end;
  }
  return inside;
}

function continuesName(words: readonly string[], at: number, allCapital: boolean): boolean {
  const word = words[at] ?? '';
  if (word === '' || levelLength(words, at) > 0) return false;
  if (allCapital && linkers.test(word.toLowerCase())) return false;
  return isCapital(word);
}
