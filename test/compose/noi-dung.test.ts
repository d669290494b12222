import { describe, expect, test } from 'vitest';
import { printBlocks } from '../../src/block/print.ts';
import { noiDung } from '../../src/compose/noi-dung.ts';
import type { Body, BodyNode, Muc } from '../../src/model/body.ts';
import { type BookId, rich, work } from './giay.ts';

function muc(depth: number, words: string, children: Body = [], titled = true): Muc {
  return { type: 'muc', titled, content: rich(words), children, depth };
}
const y = (depth: number, words: string, children: Body = []): Muc => muc(depth, words, children, false);
const gach = (words: string, children: Body = []): BodyNode => ({
  type: 'gach',
  mark: '-',
  content: rich(words),
  children,
});

function printed(body: Body, danh_so?: readonly string[], id: BookId = 'nd30') {
  const made = work(danh_so ? { trinh_bay: { danh_so } } : {}, id);
  const flow = noiDung(made, body);
  return { made, lines: printBlocks(flow.map(({ block }) => block)).split('\n') };
}

describe('numbering', () => {
  test('counts titled and untitled items of a level together, and again under every parent', () => {
    const { lines } = printed([
      muc(1, 'Mục đích', [muc(2, 'Chung'), y(2, 'Nâng cao nhận thức.')]),
      muc(1, 'Nội dung', [y(2, 'Tuyên truyền:', [y(3, 'qua loa;'), y(3, 'qua mạng.')])]),
    ]);
    expect(lines).toEqual([
      'muc-1 [so-1.0 I.] | MỤC ĐÍCH',
      'muc-2 [so-1.1 1.] | Chung',
      'y-2 [so-1.1 2.] | Nâng cao nhận thức.',
      'muc-1 [so-1.0 II.] | NỘI DUNG',
      'y-2 [so-1.1 1.] {keep-next keep-lines} | Tuyên truyền:',
      'y-3 [so-1.2 1.1.] | qua loa;',
      'y-3 [so-1.2 1.2.] | qua mạng.',
    ]);
  });

  test('gives a word processor the parents in dotted numbers', () => {
    const { made } = printed([muc(1, 'Mục đích', [muc(2, 'Chung', [y(3, 'Một.')])])]);
    expect(made.lists.get('so-1')?.levels.map(({ format, text }) => `${format} ${text}`)).toEqual([
      'upperRoman %1.',
      'decimal %2.',
      'decimal %2.%3.',
    ]);
  });

  test('writes điểm as text, with đ after d, because no word processor counts so', () => {
    const items = ['một', 'hai', 'ba', 'bốn', 'năm'].map((word) => y(2, `${word};`));
    const { lines } = printed([muc(1, 'Nhiệm vụ', items)], ['I.', 'a)']);
    expect(lines.slice(-2)).toEqual(['y-2 | d) bốn;', 'y-2 | đ) năm;']);
  });

  test('counts items under a list line by themselves, and goes on after it where it was', () => {
    const { lines } = printed([
      muc(1, 'Một', [y(2, 'Trước.'), gach('dòng', [y(2, 'Trong.')]), y(2, 'Sau.')]),
    ]);
    const numbers = lines.map((line) => /\[(\S+) (\S+)\]/.exec(line)?.slice(1).join(' '));
    expect(numbers).toEqual(['so-1.0 I.', 'so-1.1 1.', 'gach-tru.0 -', 'so-3.0 1.', 'so-1.1 2.']);
  });

  test('starts at Arabic numbers where no item at the top is titled', () => {
    const { lines } = printed([y(1, 'Thời gian.', [y(2, 'Buổi sáng.')])]);
    expect(lines).toEqual(['y-1 [so-1.0 1.] | Thời gian.', 'y-2 [so-1.1 1.1.] | Buổi sáng.']);
  });

  test('keeps the chain that a paper chose itself', () => {
    expect(printed([y(1, 'Thời gian.')], ['I.', '1.']).lines).toEqual(['y-1 [so-1.0 I.] | Thời gian.']);
  });

  test('sets Chương on two centred lines and counts Điều through the whole paper', () => {
    const { lines, made } = printed(
      [
        muc(1, 'Quy định chung', [muc(2, 'Phạm vi'), muc(2, 'Đối tượng')]),
        muc(1, 'Tổ chức', [muc(2, 'Hiệu lực', [y(3, 'Từ ngày ký.')])]),
      ],
      ['Chương I', 'Điều 1.', '1.', 'a)'],
    );
    expect(lines).toEqual([
      'muc-1 | Chương I⏎QUY ĐỊNH CHUNG',
      'muc-2 [so-1.0 Điều 1.] | Phạm vi',
      'muc-2 [so-1.0 Điều 2.] | Đối tượng',
      'muc-1 | Chương II⏎TỔ CHỨC',
      'muc-2 [so-1.0 Điều 3.] | Hiệu lực',
      'y-3 [so-1.1 1.] | Từ ngày ký.',
    ]);
    expect(made.styles.get('muc-1')).toMatchObject({ align: 'center', keepNext: true, outline: 1 });
  });

  test('begins a new list for every count that stands by itself', () => {
    const { lines } = printed(
      [
        muc(1, 'Phần đầu', [y(2, 'Một.'), y(2, 'Hai.')]),
        muc(1, 'Phần sau', [y(2, 'Một.')]),
        gach('Trong gạch:', [y(2, 'Riêng.')]),
      ],
      ['Phần I', '1.'],
    );
    expect(lines.filter((line) => line.startsWith('y-2'))).toEqual([
      'y-2 [so-1.0 1.] | Một.',
      'y-2 [so-1.0 2.] | Hai.',
      'y-2 [so-2.0 1.] | Một.',
      'y-2 [so-4.0 1.] | Riêng.',
    ]);
  });

  test('gives an item that skips a level a list of its own, never the number of another level', () => {
    const { lines } = printed([muc(1, 'Nội dung', [muc(3, 'Sâu hơn'), muc(1, 'Lạc chỗ')])]);
    expect(lines.slice(1)).toEqual(['muc-3 | 1.1. Sâu hơn', 'muc-1 [so-2.0 II.] | LẠC CHỖ']);
  });

  test('prints a bold label before a regular sentence where the rulebook does (P-NB-03)', () => {
    const { lines, made } = printed([muc(1, 'Mục đích', [y(2, 'Hướng dẫn này.')])], undefined, 'hd05');
    expect(lines).toEqual(['muc-1 [so-1.0 I-] | Mục đích', 'y-2 [so-1.1 1.] | Hướng dẫn này.']);
    expect(made.lists.get('so-1')?.levels[1]).toMatchObject({ text: '%2.', bold: true });
  });
});

describe('the body', () => {
  test('keeps the mark of a list line', () => {
    const body = (['-', '+', '*'] as const).map(
      (mark): BodyNode => ({ type: 'gach', mark, content: rich('ý'), children: [] }),
    );
    expect(printed(body).lines).toEqual([
      'gach [gach-tru.0 -] | ý',
      'gach [gach-cong.0 +] | ý',
      'gach [gach-sao.0 *] | ý',
    ]);
  });

  test('keeps a short line ending in a colon with its list, and centred lines together', () => {
    const { lines } = printed([
      { type: 'doan', content: rich('Thành phần:') },
      gach('Thường trực xã'),
      { type: 'giua', lines: [rich('HỘI NGHỊ'), rich('TỔNG KẾT')] },
    ]);
    expect(lines).toEqual([
      'doan {keep-next keep-lines} | Thành phần:',
      'gach [gach-tru.0 -] | Thường trực xã',
      'giua {keep-next keep-lines} | HỘI NGHỊ',
      'giua {after 6} | TỔNG KẾT',
    ]);
  });
});
