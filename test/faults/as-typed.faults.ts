import { beforeAll, describe, expect, test } from 'vitest';
import { type Batch, renderAll } from './batch.ts';
import { body, paper } from './paper.ts';
import { docxText } from './words.ts';

/** A paper, and the errors that it comes to as `code@line`; none where it is to be printed. */
type Case = readonly [row: string, what: string, text: string | Uint8Array, errors: readonly string[]];

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const utf16 = (text: string): Uint8Array => bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]);
const lines = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('');

/** Bodies that Markdown might read otherwise than they were meant. */
const markdownCases: readonly (readonly [what: string, markdown: string, errors: readonly string[]])[] = [
  ['a line of dashes', '# Mục\nMột câu.\n-----\nHai câu.', ['markdown/gach-ke@12']],
  ['a hash that touches its word', '#Mục đích', ['markdown/thang-lien@10']],
  ['bold that touches its word', '- **Ghi chú:**Mời dự', ['markdown/dau-sao@10', 'markdown/dau-sao@10']],
  ['asterisks between numbers', '- 3 * 4 * 5', ['markdown/dau-sao@10', 'markdown/dau-sao@10']],
  ['bold never closed', '- **hở', ['markdown/dau-sao@10']],
  ['letters typed by hand', 'a) Một việc\nb) Hai việc', ['markdown/so-tu-go@10', 'markdown/so-tu-go@11']],
  ['underscores', '- Một chữ _nghiêng_', ['markdown/gach-duoi@10']],
  ['a tag', '- Chữ <b>đậm</b>', ['markdown/the-html@10', 'markdown/the-html@10']],
  ['a link', '[Kế hoạch](tệp)', ['markdown/dau-la@10']],
  ['code', '`mã`', ['markdown/dau-la@10', 'markdown/dau-la@10']],
  ['a quotation', '> trích', ['markdown/dau-la-dau-dong@10']],
  ['four spaces', 'Một câu.\n\n    thụt bốn dấu cách', []],
  ['a year at the start of a line', 'Sơ kết năm\n2024. Sang năm sau', []],
];

const cases: readonly Case[] = [
  ['1', 'an open bracket', paper({ noi_nhan: '[Sở Nội vụ, Sở Y tế' }), ['source/thieu-ngoac@16']],
  ['1', 'a tab as indent', paper({ co_quan: '\n\tten: UBND' }), ['source/tab@4']],
  ['1', 'a bad indent', paper({ co_quan: '\n    ten: a\n  ky_hieu: b' }), ['source/thut-le@5']],
  ['1', 'an open quote', paper({ trich_yeu: '"Họp' }), ['source/thieu-nhay@7']],
  [
    '1',
    'several at once',
    `${paper({ noi_nhan: '[a, b' })}so:21\n`,
    ['source/thieu-ngoac@16', 'source/thieu-cach@19'],
  ],
  ['2', 'so: 08', paper({ so: '08' }), []],
  ...['0912345678', '100.000', '1.0', '1e3', '12345678901234567890', '0x1F', '1_000', '+7', '.inf'].map(
    (so): Case => ['2', `so: ${so}`, paper({ so }), ['schema/so-sai@5']],
  ),
  ['3', '%YAML 1.1', `%YAML 1.1\n---\n${paper()}`, ['source/chi-thi@1']],
  ['3', '!!int', paper({ so: '!!int 7' }), ['source/the-kieu@5']],
  ['3', '!!binary', paper({ trich_yeu: '!!binary SGVsbG8=' }), ['source/the-kieu@7']],
  ['3', 'a tag on a mapping', paper({ co_quan: '!co { ten: a, ky_hieu: b }' }), ['source/the-kieu@3']],
  ['3', 'two documents', `${paper()}---\n${paper()}`, ['source/nhieu-van-ban@19']],
  ['4', 'a key twice', `${paper()}so: 8\n`, ['source/trung-khoa@19']],
  ['4', 'a quoted key twice', `${paper()}"so": 8\n`, ['source/trung-khoa@19']],
  ['5', 'an empty file', '', ['source/trong@1']],
  ['5', 'only comments', '# a\n# b\n', ['source/trong@1']],
  ['5', 'a scalar at the root', 'xin chào\n', ['source/goc@1']],
  ['5', 'a list at the root', '- a\n- b\n', ['source/goc@1']],
  ['5a', 'text after #', paper({ trich_yeu: 'Họp tại phòng #2' }), ['source/dau-thang@7']],
  ['5a', 'an anchor', paper({ trich_yeu: '&abc họp' }), ['source/neo@7']],
  ['5a', 'a list item with a colon', paper({ noi_nhan: '\n  - Lưu: Văn thư\n  - Sở' }), []],
  ['5a', 'a quotation at the start', paper({ trich_yeu: '"Dân vận khéo" năm 2026' }), []],
  ['5a', 'an expression unquoted', paper({ ket_thuc: '{{trich_yeu}} đến hết năm' }), []],
  ['5a', 'a percent sign first', paper({ ket_thuc: '%50 đại biểu dự họp' }), []],
  ['5a', 'a no-break space after the colon', paper({ ket_thuc: '\u00a0Đề nghị thực hiện' }), []],
  ...markdownCases.map(
    ([what, markdown, errors]): Case => ['5b', what, paper({ noi_dung: body(markdown) }), errors],
  ),
  ['6', '1,000 open brackets', `${paper()}a: ${'['.repeat(1000)}\n`, ['source/qua-sau@19']],
  ['6', '100,000 open brackets', `${paper()}a: ${'['.repeat(100_000)}\n`, ['source/qua-sau@19']],
  [
    '6',
    '1,000 levels of indent',
    `${paper()}${lines(1000, (i) => `${' '.repeat(i)}a:\n`)}`,
    ['source/qua-sau@118'],
  ],
  [
    '6',
    '100,000 items',
    paper({ noi_nhan: `\n${lines(100_000, (i) => `  - Sở ${i}\n`)}` }),
    ['source/tep-qua-lon@1'],
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString'].flatMap((name): Case[] => [
    ['7', `the key ${name}`, `${paper()}${name}: { a: b }\n`, ['schema/khoa-la@19']],
    ['7', `the kind ${name}`, paper({ loai: name }), ['pipeline/loai-la@1']],
    [
      '7',
      `the numbering ${name}`,
      paper({ trinh_bay: `{ danh_so: [${name}] }` }),
      ['rulebook/danh-so-la@19'],
    ],
  ]),
  ['8', 'an unknown key', `${paper()}noi_nhạn: a\n`, ['schema/khoa-la@19']],
  ['8', 'a wrong choice', paper({ the_thuc: 'nha_nuoc' }), ['schema/sai-lua-chon@2']],
  ['10', 'UTF-16', utf16(paper()), ['source/bang-ma-utf16@1']],
  ['10', 'invalid UTF-8', bytes(paper(), '# ', [0xf2, 0xe1], '\n'), ['source/bang-ma@19']],
  ['10', 'CP1258', bytes(paper(), 'luu_y: H', [0xf5], 'p\n'), ['source/bang-ma@19']],
  ['11', 'TCVN3', paper({ ket_thuc: "'Céng hßa x· héi chñ nghÜa ViÖt Nam'" }), []],
  ...['\u0007', '\ufffe', '\u202e', '\u2028'].map(
    (sign): Case => [
      '12',
      `U+${sign.charCodeAt(0).toString(16)}`,
      `${paper()}# ${sign}\n`,
      ['source/ky-tu-cam@19'],
    ],
  ),
  [
    '12',
    'a lone surrogate',
    paper({ trich_yeu: '"Họp \\uD800 xã"' }),
    ['source/ky-tu-cam@7', 'pipeline/thieu-chu@7'],
  ],
  ['12', 'zero width', paper({ trich_yeu: 'Họp d\u200bân' }), []],
  ['13', 'an emoji', paper({ trich_yeu: 'Họp 😀' }), ['pipeline/thieu-chu@7']],
  ['13', 'a ballot box', paper({ noi_dung: body('- ☑ Xong') }), ['pipeline/thieu-chu@10']],
  ['13', 'a Chinese sign', paper({ ket_thuc: 'Đến 中 quốc' }), ['pipeline/thieu-chu@15']],
  ...['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01'].map(
    (ngay): Case => ['14', `ngay: ${ngay}`, paper({ ngay }), ['schema/ngay-khong-co@6']],
  ),
  ['14', 'day and month in doubt', paper({ ngay: '5/1/2026' }), ['schema/ngay-hai-nghia@6']],
  ['17', 'a name of JavaScript', paper({ ket_thuc: '{{constructor}}' }), ['template/khong-ro-ten@15']],
  [
    '17',
    'lookup',
    paper({ ket_thuc: '\'{{lookup this "__proto__"}}\'' }),
    ['template/khong-co-ham@15', 'markdown/gach-duoi@15'],
  ],
  ['17', 'open braces', paper({ ket_thuc: 'Họp {{ xong' }), ['source/bieu-thuc-ho@15']],
  ['19', 'a paragraph of 1 MB', paper({ ket_thuc: 'dân vận '.repeat(105_000) }), ['source/tep-qua-lon@1']],
  [
    '19',
    'a paragraph of 400 KB',
    paper({ ket_thuc: 'dan van '.repeat(50_000) }),
    ['markdown/doan-qua-dai@15'],
  ],
  ...['.', ' ', '_', '…', '\u00a0'].map(
    (sign): Case => [
      '19',
      `60,000 times ${JSON.stringify(sign)}`,
      paper({ ket_thuc: `Đề nghị x${sign.repeat(60_000)}x` }),
      ['source/chuoi-lap@15'],
    ],
  ),
  [
    '19',
    'a table of 100,000 rows',
    paper({ noi_dung: body(`| Việc | Hạn |\n|---|---|\n${'| a | b |\n'.repeat(100_000)}`) }),
    ['source/tep-qua-lon@1'],
  ],
  [
    '21',
    'a table with no rows',
    paper({ noi_dung: body('| Việc | Hạn |\n|---|---|') }),
    ['markdown/bang-khong-hang@10'],
  ],
  ['21', 'a ragged row', paper({ noi_dung: body('| a | b |\n|---|---|\n| c |') }), ['markdown/hang-lech@12']],
  [
    '21',
    '64 columns',
    paper({ noi_dung: body(['| a ', '|---', '| b '].map((cell) => `${cell.repeat(64)}|`).join('\n')) }),
    ['markdown/bang-qua-nhieu-cot@10'],
  ],
];

/** The row of an error in the table of faults, as its test is named. */
const title = ([row, what]: Case): string => `row ${row}: ${what}`;

describe('a paper typed wrong', () => {
  let batch: Batch;
  beforeAll(() => {
    batch = renderAll(new Map(cases.map((each) => [title(each), each[2]])), paper());
  });

  test('leaves the papers after it alone', () => {
    expect(batch.ran.status).toBe(1);
    expect(batch.written('sound')).toBe('docx+pdf');
  });

  test.each(cases.map((each) => [title(each), each[3]] as const))('%s', (name, errors) => {
    expect(batch.errors(name)).toEqual(errors);
    expect(batch.written(name)).toBe(errors.length > 0 ? '' : 'docx+pdf');
    for (const { text, line } of batch.of(name)) {
      if (line > 1) expect(text).toMatch(new RegExp(`^ *> +${line} \\|`, 'm'));
      expect(text).toMatch(/^ {2}Cách sửa: /m);
    }
  });

  test('row 4: a key twice names the line of the first', () => {
    expect(batch.of('row 4: a key twice')[0]?.text).toMatch(/dòng 5/);
  });

  test('row 5b: what Markdown could take for its own is printed as it was meant', () => {
    const text = (name: string): string => docxText(batch.output(name, 'docx'));
    expect(text('row 5b: four spaces')).toContain('Một câu. thụt bốn dấu cách');
    expect(text('row 5b: a year at the start of a line')).toContain('Sơ kết năm 2024. Sang năm sau');
  });

  test('row 11: text for an old font is named and printed as it is', () => {
    expect(batch.of('row 11: TCVN3').map(({ code }) => code)).toContain('source/phong-chu-cu');
  });
});
