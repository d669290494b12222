import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { book, inline, read } from './read.ts';

const file = '/w/khach-moi.xlsx';

/** The text that one cell shows. */
async function shown(cell: string, more: { styles?: string; workbook?: string; texts?: string } = {}) {
  const { cells, wrong } = await read(
    book({ rows: `${inline(1, 'Ô')}<row r="2">${cell}</row>`, ...more }),
    file,
  );
  return wrong.length > 0 ? wrong : cells[0]?.[0];
}

const style = (code: string): string =>
  `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>';

describe('a cell as a person sees it', () => {
  test.each([
    ['a number', '<c r="A2"><v>21</v></c>', '21'],
    ['a fraction, with the comma', '<c r="A2"><v>2.5</v></c>', '2,5'],
    ['what arithmetic leaves over', '<c r="A2"><v>0.30000000000000004</v></c>', '0,3'],
    ['an identity number', '<c r="A2"><v>79099012345</v></c>', '79099012345'],
    ['a date', '<c r="A2" s="2"><v>46077</v></c>', '24/02/2026'],
    ['a date with its hour', '<c r="A2" s="4"><v>46077.3125</v></c>', '24/02/2026 7:30'],
    ['a date saved as text', '<c r="A2" s="2" t="d"><v>2026-02-24T00:00:00</v></c>', '24/02/2026'],
    ['a share', '<c r="A2" s="3"><v>0.13</v></c>', '13%'],
    ['the last result of a formula', '<c r="A2" t="str"><f>B2&amp;C2</f><v>Ông An</v></c>', 'Ông An'],
    ['yes', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['text in the cell', '<c r="A2" t="inlineStr"><is><t>=1+1 &lt;b&gt;</t></is></c>', '=1+1 <b>'],
  ])('%s', async (_, cell, text) => {
    expect(await shown(cell, { styles: style('General') })).toBe(text);
  });

  test.each([
    ['00000', '42', '00042'],
    ['#,##0\\ &quot;đồng&quot;', '1500000', '1.500.000 đồng'],
    ['[$-42A]d mmmm yyyy', '46077', '24 Tháng Hai 2026'],
    ['h:mm', '0.3125', '7:30'],
    ['no format [[', '5', '5'],
  ])('in the format %s', async (code, value, text) => {
    expect(await shown(`<c r="A2" s="1"><v>${value}</v></c>`, { styles: style(code) })).toBe(text);
  });

  test('dates counted from 1904', async () => {
    const workbook = '<workbookPr date1904="1"/>';
    expect(await shown('<c r="A2" s="2"><v>44615</v></c>', { styles: style(''), workbook })).toBe(
      '24/02/2026',
    );
    expect(await shown('<c r="A2"><v>44615</v></c>', { styles: style(''), workbook })).toBe('44615');
  });

  test('words in several looks, without reading aids', async () => {
    const texts =
      '<si><t>x</t></si><si><r><t xml:space="preserve">Ông </t></r><r><rPr><b/></rPr><t>An</t></r><rPh><t>an</t></rPh></si>';
    expect(await shown('<c r="A2" t="s"><v>1</v></c>', { texts })).toBe('Ông An');
  });

  test('a formula in error, and a date before dates begin, are told at the cell', async () => {
    expect(await shown('<c r="A2" t="e"><v>#N/A</v></c>')).toEqual([[2, 'rows/o-loi', 'A2']]);
    expect(await shown('<c r="A2" s="2"><v>-5</v></c>', { styles: style('') })).toEqual([
      [2, 'rows/o-khong-hien', 'A2'],
    ]);
  });
});

test('hidden rows are left out and told; merged cells count for every row that they reach over', async () => {
  const rows =
    inline(1, 'Đơn vị', 'Họ tên') +
    inline(2, 'Phòng Văn thư', 'An') +
    '<row r="3"><c r="B3" t="inlineStr"><is><t>Bình</t></is></c></row>' +
    inline(4, 'x', 'Cúc').replace('<row', '<row hidden="1"') +
    '<row r="5"/>' +
    '<row r="6"><c r="B6" t="inlineStr"><is><t>Dũng</t></is></c></row>';
  const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
  const { cells, codes, rows: found } = await read(book({ rows, after }), file);
  expect(cells).toEqual([
    ['Phòng Văn thư', 'An'],
    ['Phòng Văn thư', 'Bình'],
    ['', 'Dũng'],
  ]);
  expect(codes).toEqual(['rows/dong-an']);
  expect(found.map(({ number, ordinal }) => [number, ordinal])).toEqual([
    [2, 1],
    [3, 2],
    [6, 3],
  ]);
  expect(found[2]?.values.entries[0]?.value.span.cell).toBe('A6');
});

test('the first visible sheet is read, and the others are named', async () => {
  const sheets =
    '<sheet name="Cũ" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Mới" sheetId="2" r:id="rId1"/><sheet name="Phụ" sheetId="3" r:id="rId8"/>';
  const { cells, codes } = await read(book({ rows: inline(1, 'Tên') + inline(2, 'An'), sheets }), file);
  expect(cells).toEqual([['An']]);
  expect(codes).toEqual(['rows/nhieu-trang']);
});

test('columns past Z and a cell without a place', async () => {
  const titles = `<row r="1"><c r="A1" t="inlineStr"><is><t>Một</t></is></c>${Array.from({ length: 27 }, (_, i) => `<c t="inlineStr"><is><t>c${i}</t></is></c>`).join('')}</row>`;
  const { rows } = await read(book({ rows: `${titles}<row><c r="AB2"><v>7</v></c></row>` }), file);
  expect(rows[0]?.values.entries[27]?.value.span).toMatchObject({ cell: 'AB2' });
  expect(rows[0]?.values.entries[27]?.value).toMatchObject({ text: '7' });
});

describe('what is no workbook that can be read', () => {
  const good = book({ rows: inline(1, 'Tên') + inline(2, 'An') });
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const bomb = book({
    rows: inline(1, 'Tên'),
    files: { 'xl/sharedStrings.xml': new Uint8Array(65 * 1024 * 1024).fill(32) },
  });
  test.each<[string, Uint8Array, string]>([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'rows/xls-cu'],
    ['one with a password', ole, 'rows/co-mat-khau'],
    ['text under its name', Buffer.from('Tên\nAn\n'), 'rows/khong-phai-xlsx'],
    ['one cut short', good.subarray(0, good.length - 30), 'rows/xlsx-hong'],
    [
      'an archive of something else',
      book({ rows: '', files: { '_rels/.rels': Buffer.from('<x/>') } }),
      'rows/khong-phai-xlsx',
    ],
    ['one that unpacks to too much', bomb, 'rows/bom-nen'],
    ['XML that does not close', book({ rows: '<row>' }), 'rows/xlsx-hong'],
  ])('%s', async (_, bytes, code) => {
    expect((await read(bytes, file)).codes).toEqual([code]);
  });
});

test('a letter changed in a stored part is found by the checksum', async () => {
  const rows = inline(1, 'Tên') + inline(2, 'Nguyễn Văn An');
  const stored = zipSync(unzipSync(book({ rows })), { level: 0 });
  expect((await read(stored, file)).codes).toEqual([]);
  const at = Buffer.from(stored).indexOf('Văn An') + 'Văn A'.length;
  stored[at + 1] = 'm'.charCodeAt(0);
  expect((await read(stored, file)).codes).toEqual(['rows/xlsx-hong']);
});

const letters = [...'aăâđêoơưáảãạẳẵỹ ,.;:()"\'#*&%@=+-<>{}[]_x0129', '\n', '  '];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });

test('any table of texts comes back as it was, whether its texts are shared or stand in the cells', async () => {
  const escaped = (plain: string): string =>
    plain
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  const table = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const shared: string[] = [];
      const cell = (plain: string, row: number, column: number): string => {
        const place = `${String.fromCharCode(65 + column)}${row}`;
        if (column !== 1) return `<c r="${place}" t="inlineStr"><is><t>${escaped(plain)}</t></is></c>`;
        shared.push(`<si><t xml:space="preserve">${escaped(plain)}</t></si>`);
        return `<c r="${place}" t="s"><v>${shared.length - 1}</v></c>`;
      };
      // A row of nothing is no row: each begins with a letter.
      const wanted = rows.map(([a, b, c]) => [`A${a}`, b, c]);
      const all = [['Một', 'Hai', 'Ba'], ...wanted].map((row, i) => {
        return `<row r="${i + 1}">${row.map((plain, k) => cell(plain, i + 1, k)).join('')}</row>`;
      });
      const { cells } = await read(book({ rows: all.join(''), texts: shared.join('') }), file);
      expect(cells).toEqual(wanted);
    }),
  );
});

test('any byte flipped or lost gives an error or a table, never a fault', async () => {
  const good = book({ rows: inline(1, 'Tên') + inline(2, 'An'), styles: style('0') });
  for (let at = 0; at < good.length; at += 7) {
    const flipped = good.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    await read(flipped, file);
    await read(good.subarray(0, at), file);
  }
});
