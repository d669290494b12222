import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read.ts';

const guests = 'Mã,Họ và tên,Ghi chú\n001,Nguyễn Văn An,hàng ghế đầu\n002,Trần Thị Bình,\n';

test('columns are called by their titles without tones; text stays as it stands', async () => {
  const { columns, cells, wrong } = await read(guests);
  expect(columns).toEqual(['ma', 'ho_va_ten', 'ghi_chu']);
  expect(cells).toEqual([
    ['001', 'Nguyễn Văn An', 'hàng ghế đầu'],
    ['002', 'Trần Thị Bình', ''],
  ]);
  expect(wrong).toEqual([]);
});

test.each([
  ['a byte order mark', `\ufeff${guests}`],
  ['semicolons', guests.replaceAll(',', ';')],
  ['tabs, empty cells at the end of a line too', guests.replaceAll(',', '\t')],
  ['line ends of Windows', guests.replaceAll('\n', '\r\n')],
  ['no line end at the end', guests.trimEnd()],
  ['a separator told', `sep=;\n${guests.replaceAll(',', ';')}`],
  ['letters with their marks apart', guests.normalize('NFD')],
  ['empty lines', guests.replaceAll('\n', '\n\n,,\n')],
])('%s make no difference', async (_, text) => {
  const { cells } = await read(text);
  expect(cells).toEqual((await read(guests)).cells);
});

test('a quoted cell holds separators, line ends and doubled quotes, and knows where they stand', async () => {
  const { cells, rows, text } = await read('ten;ghi_chu\n"An; ""Bình""\nCúc";x\nDũng;y\n');
  expect(cells).toEqual([
    ['An; "Bình"\nCúc', 'x'],
    ['Dũng', 'y'],
  ]);
  expect(rows.map(({ number, ordinal }) => [number, ordinal])).toEqual([
    [2, 1],
    [4, 2],
  ]);
  const cell = rows[0]?.values.entries[0]?.value;
  expect(text?.slice(cell?.span.start, cell?.span.end)).toBe('"An; ""Bình""\nCúc"');
});

test.each([
  ['a title that is missing', 'ma,,ten\n1,2,3\n', 'rows/cot-khong-ten'],
  ['a title without letters', 'ma,№\n1,2\n', 'rows/cot-ten-la'],
  ['titles that differ in tones only', 'Tên,ten\n1,2\n', 'rows/cot-trung'],
  ['nothing at all', '\n \n', 'rows/trong'],
  [
    'more columns than any guest list',
    `${Array.from({ length: 501 }, (_, i) => `c${i}`).join()}\n`,
    'rows/qua-nhieu-cot',
  ],
])('%s: no rows', async (_, text, code) => {
  const { codes, rows } = await read(text);
  expect(codes).toEqual([code]);
  expect(rows).toEqual([]);
});

test('a wrong row is told at its place, and the others are read', async () => {
  const { cells, wrong } = await read(
    'ma,ten\n1\n2,An,thừa\n3,"Bình" x\n4,Cúc\u202e\n5,Dũng\n6,"Đạt\n7,Em\n',
  );
  expect(cells).toEqual([['5', 'Dũng']]);
  expect(wrong).toEqual([
    [2, 'rows/thieu-o', '1'],
    [3, 'rows/thua-o', 'thừa'],
    [4, 'rows/ngoac-kep', '"Bình" x'],
    [5, 'source/ky-tu-cam', '\u202e'],
    [7, 'rows/ngoac-kep-ho', '"'],
  ]);
});

test('a cell longer than any is wrong, and costs no more than its row', async () => {
  const { cells, wrong } = await read(`ma,ten\n1,${'x'.repeat(1_000_000)}\n2,An\n`);
  expect(cells).toEqual([['2', 'An']]);
  expect(wrong.map(([number, code]) => [number, code])).toEqual([[2, 'rows/o-qua-dai']]);
});

test('other encodings are refused with advice of their own', async () => {
  expect((await read(Uint8Array.from([0xff, 0xfe, 0x4d, 0, 0xe3, 0]))).codes).toEqual(['rows/bang-ma-utf16']);
  expect((await read(Uint8Array.from([0x4d, 0xe3, 0x0a]))).codes).toEqual(['rows/bang-ma']);
});

const cellText = fc.string({
  unit: fc.constantFrom(...'aạĐ{}*_<>=@|#"\';,\t\n 0^~`\\[]()!&$%😀'),
  maxLength: 12,
});
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { maxLength: 8 }));

test('any table written as CSV comes back the same', async () => {
  const write = (rows: readonly (readonly string[])[], separator: string): string =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\n');
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, separator) => {
      const header = Array.from({ length: rows[0]?.length ?? 1 }, (_, i) => `cot ${i}`);
      const { cells, text, rows: read_ } = await read(write([header, ...rows], separator));
      expect(cells).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== '')));
      for (const { values } of read_) {
        for (const { value } of values.entries) {
          if (value.type === 'scalar') {
            expect(text?.slice(value.span.start + 1, value.span.end - 1).replaceAll('""', '"')).toBe(
              value.text,
            );
          }
        }
      }
    }),
  );
});
