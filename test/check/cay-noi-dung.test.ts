import { expect, it } from 'vitest';
import { type Item, itemsOf } from '../../src/check/cay-noi-dung.ts';
import { seen } from './seen.ts';

type Shape = string | [string, Shape[]];

function shape({ piece, below }: Item): Shape {
  const text = piece?.text ?? '?';
  return below.length > 0 ? [text, below.map(shape)] : text;
}

it('knows of each item where it was typed, past tables and centred lines', async () => {
  const paper = await seen(`noi_dung:
  - muc: Nội dung
    noi_dung:
      - giua: [HỘI NGHỊ, NĂM 2026]
      - |
        | TT | Tên |
        |---|---|
        | 1 | **Một** |

        - Một *hai*
          + ba
  - y: Tổ chức`);
  expect(itemsOf(paper).map(shape)).toEqual([['Nội dung', ['?', '?', ['Một hai', ['ba']]]], 'Tổ chức']);
});

it('puts the list under the sentence that opens it', async () => {
  const paper = await seen(
    'noi_dung: |\n  Thành phần gồm:\n  - Một;\n  - Hai.\n\n  Địa điểm: nhà văn hóa.\n  - Ba.',
  );
  expect(itemsOf(paper).map(shape)).toEqual([
    ['Thành phần gồm:', ['Một;', 'Hai.']],
    'Một;',
    'Hai.',
    'Địa điểm: nhà văn hóa.',
    'Ba.',
  ]);
});
