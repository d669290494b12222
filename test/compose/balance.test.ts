import { describe, expect, test } from 'vitest';
import { plain, type Rich, text } from '../../src/base/inline.ts';
import { balance } from '../../src/compose/balance.ts';
import { jointsOf } from '../../src/compose/joints.ts';
import { rich } from './giay.ts';

/** Lines of text of at most so many characters. */
function lines(words: string, characters: number): readonly string[] {
  const width = (content: readonly { type: string; text?: string }[]): number =>
    content.reduce((sum, inline) => sum + (inline.text?.length ?? 0), 0);
  return balance(rich(words), width, characters)
    .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
    .join('')
    .split('\n');
}

describe('balance', () => {
  test('leaves a line that fits', () => {
    expect(lines('Sở Nội vụ', 9)).toEqual(['Sở Nội vụ']);
  });

  test.each([
    ['Ủy ban nhân dân tỉnh Bắc Kạn', 22, ['Ủy ban nhân dân', 'tỉnh Bắc Kạn']],
    ['ỦY BAN NHÂN DÂN TỈNH BẮC KẠN', 22, ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC KẠN']],
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 24, ['Ủy ban nhân dân', 'Thành phố Hồ Chí Minh']],
    ['Phòng Giáo dục và Đào tạo huyện Đồng Văn', 26, ['Phòng Giáo dục và Đào tạo', 'huyện Đồng Văn']],
    ['Ban Tổ chức Tỉnh uỷ - Sở Nội vụ', 22, ['Ban Tổ chức Tỉnh uỷ -', 'Sở Nội vụ']],
    [
      '(Kèm theo Giấy mời số 7/GM-UBND ngày 09 tháng 3 năm 2026 của UBND xã)',
      56,
      ['(Kèm theo Giấy mời số 7/GM-UBND', 'ngày 09 tháng 3 năm 2026 của UBND xã)'],
    ],
    [
      '(Kèm theo Giấy mời số 7/GM-UBND ngày \u2007\u2007 tháng \u2007\u2007 năm \u2007\u2007\u2007\u2007 của UBND xã)',
      56,
      [
        '(Kèm theo Giấy mời số 7/GM-UBND',
        'ngày \u2007\u2007 tháng \u2007\u2007 năm \u2007\u2007\u2007\u2007 của UBND xã)',
      ],
    ],
  ])('divides %s well', (words, characters, expected) => {
    expect(lines(words, characters)).toEqual(expected);
  });

  test('takes even lines before full ones', () => {
    expect(lines('kết quả công tác văn thư của xã', 28)).toEqual(['kết quả công tác', 'văn thư của xã']);
  });

  test('divides a name wider than the column rather than leaving it wide', () => {
    expect(lines('Thành phố Hồ Chí Minh', 12).every((line) => line.length <= 12)).toBe(true);
  });

  test('leaves the breaks of the author alone', () => {
    const own = [text('Ủy ban nhân dân tỉnh'), { type: 'break' as const }, text('Bắc Kạn')];
    expect(balance(own, () => 100, 1)).toBe(own);
  });

  test('keeps bold and regular pieces apart', () => {
    const mixed = [text('Hội nghị '), text('tổng kết', { bold: true }), text(' năm 2026')];
    const width = (content: Rich): number => plain(content).length;
    expect(balance(mixed, width, 18)).toEqual([
      text('Hội nghị'),
      { type: 'break' },
      text('tổng kết ', { bold: true }),
      text('năm 2026'),
    ]);
  });
});

describe('jointsOf', () => {
  test('never divides a place name from its level', () => {
    expect(jointsOf(['Sở', 'Nội', 'vụ', 'tỉnh', 'Bà', 'Rịa'])).toEqual([
      'badly',
      'badly',
      'best',
      'never',
      'never',
    ]);
  });

  test('takes a level word without a name after it for an ordinary word', () => {
    expect(jointsOf(['trên', 'địa', 'bàn', 'tỉnh', 'năm'])[2]).toBe('freely');
  });
});
