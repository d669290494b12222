import type { Rich } from '../base/inline.ts';
import { pattern } from '../base/pattern.ts';
import type { Letters } from '../rulebook/part.ts';

const twoCapitals = pattern(String.raw`^\P{L}*\p{Lu}\p{L}*\s+\p{Lu}`, 'u');
const abbreviation = pattern(String.raw`^\p{Lu}[\p{Lu}\d]`, 'u');
const word = pattern(String.raw`(\p{L}[\p{L}\d]*)`, 'u');
const letter = pattern(String.raw`\p{L}`, 'u');

/** Running text in the letters that its part asks for; real characters, not a formatting of small ones. */
export function inLetters(rich: Rich, letters: Letters): Rich {
  switch (letters) {
    case 'hoa':
      return rich.map((inline) =>
        inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline,
      );
    case 'hoa-dau':
      return changeFirst(rich, (letter) => letter.toUpperCase());
    case 'thuong-dau':
      return startsWithName(rich) ? rich : changeFirst(rich, (letter) => letter.toLowerCase());
    default:
      return rich;
  }
}

function changeFirst(rich: Rich, change: (letter: string) => string): Rich {
  const at = rich.findIndex((inline) => inline.type === 'text' && inline.text.trim() !== '');
  return rich.map((inline, i) => {
    if (i !== at || inline.type !== 'text') return inline;
    return { ...inline, text: inline.text.replace(letter, change) };
  });
}

/** First syllables of what a paper is about, which are no names although a capital may follow. */
const common =
  /^(?:về|họp|dự|mời|cử|giao|gửi|tổ|phối|thực|triển|tăng|kết|báo|tổng|sơ|hội|đại|kỷ|ban|phê|đánh|góp|lấy|xây|kiểm|giám|chuẩn|phát|thông|tuyển|công|chương|thành|kiện|điều|khen|học|quán|tuyên|hướng|đẩy|nâng|quản|cải|chuyển|hỗ|đào|bồi|diễn|tham|trao|ký|tiếp|làm|nghiên|sửa|bổ)$/iu;

/** An abbreviation (`UBND`), or a name of which the second word is capital too (`Bắc Kạn`). */
function startsWithName(rich: Rich): boolean {
  const text = rich.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
  const [, first = ''] = word.exec(text) ?? [];
  if (abbreviation.test(first)) return true;
  return !common.test(first) && twoCapitals.test(text);
}
