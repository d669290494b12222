import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { book, inline } from '../rows/read.ts';
import { danvan } from './danvan.ts';
import { filesIn, office } from './office.ts';
import { paper } from './paper.ts';
import { docxText } from './words.ts';

const guests = 'Mã,Tên\n001,Thôn Bản Chang\n002,Thôn Nà Pài\n';
const plan = paper({ trich_yeu: "'Tổ chức Ngày hội đọc sách ở {{ten}}'" });

/** Prints the plan for every row of the data file; what was said of it as `code@line` and the papers by name. */
function printed(data: string, held: string | Uint8Array) {
  const folder = office({ 'plan.yaml': plan, [data]: held });
  const argv = ['render', 'plan.yaml', '--data', data, '--name', 'thon-{{ma}}', '-o', 'out'];
  const { status, findings } = danvan(argv, { cwd: folder });
  const wrong = findings.filter(({ severity }) => severity === 'lỗi');
  const out = Object.keys(filesIn(folder)).filter((path) => path.startsWith('out/'));
  const docs = out.filter((path) => path.endsWith('.docx'));
  expect(out).toHaveLength(docs.length * 2);
  return {
    status,
    errors: wrong.map(({ file, line, code }) => `${file} ${code}@${line}`),
    said: findings.map(({ code }) => code),
    text: wrong.map(({ text }) => text).join('\n'),
    papers: docs.map((path) => path.slice(4, -5)),
    words: (name: string): string => docxText(join(folder, 'out', `${name}.docx`)),
  };
}

describe('row 34: tables of text', () => {
  test.each([
    ['a byte order mark', `\ufeff${guests}`],
    ['semicolons', guests.replaceAll(',', ';')],
    ['line ends of Windows', guests.replaceAll('\n', '\r\n')],
  ])('%s: as a person sees it', (_, held) => {
    const { status, papers, words } = printed('thon.csv', held);
    expect([status, ...papers]).toEqual([0, 'thon-001', 'thon-002']);
    expect(words('thon-002')).toContain('ở Thôn Nà Pài');
  });

  test('line ends and separators in quotes stay in their cell', () => {
    const { papers, words } = printed('thon.csv', 'ma;ten\n1;"Thôn; ""Bản""\nChang"\n2;Nà Pài\n');
    expect(papers).toEqual(['thon-1', 'thon-2']);
    expect(words('thon-1')).toMatch(/Thôn; [“"]Bản[”"] Chang/);
  });

  test.each([
    ['a column without a title', 'ma,,ten\n1,2,3\n', ['thon.csv rows/cot-khong-ten@1']],
    ['a title twice', 'ma,Tên,ten\n1,a,b\n', ['thon.csv rows/cot-trung@1']],
    ['nothing in it', '\n', ['thon.csv rows/trong@1']],
  ])('%s: an error at its place, nothing printed', (_, held, errors) => {
    const ran = printed('thon.csv', held);
    expect([ran.status, ran.errors, ran.papers]).toEqual([1, errors, []]);
  });

  test('a column that the paper needs and the table lacks', () => {
    const ran = printed('thon.csv', 'ma,tên thôn\n1,Nà Pài\n');
    expect([ran.status, ran.papers]).toEqual([1, []]);
    expect(ran.errors.join()).toContain('plan.yaml');
  });

  test('a wrong row is told at its line; the others are printed', () => {
    const ran = printed('thon.csv', 'ma,ten\n1\n2,Nà Pài\n3,"Hở\n');
    expect([ran.status, ran.papers]).toEqual([1, ['thon-2']]);
    expect(ran.errors).toEqual(['thon.csv rows/thieu-o@2', 'thon.csv rows/ngoac-kep-ho@4']);
  });
});

describe('row 34: workbooks', () => {
  const styles =
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const titles = inline(1, 'Mã', 'Tên');
  const row = (n: number, cell: string): string => `<row r="${n}"><c r="A${n}"><v>${n}</v></c>${cell}</row>`;

  test.each([
    [
      'a formula: its last result',
      '<c r="B2" t="str"><f>C2&amp;D2</f><v>Thôn Nà Pài</v></c>',
      '',
      'Thôn Nà Pài',
    ],
    ['a date, which is a number', '<c r="B2" s="1"><v>46077</v></c>', '', '24/02/2026'],
    [
      'a date counted from 1904',
      '<c r="B2" s="1"><v>44615</v></c>',
      '<workbookPr date1904="1"/>',
      '24/02/2026',
    ],
  ])('%s', (_, cell, workbook, shown) => {
    const ran = printed('thon.xlsx', book({ rows: titles + row(2, cell), styles, workbook }));
    expect([ran.status, ran.papers]).toEqual([0, ['thon-2']]);
    expect(ran.words('thon-2')).toContain(`ở ${shown}`);
  });

  test('a hidden row is left out, and that is said', () => {
    const rows = titles + inline(2, '1', 'Nà Pài') + inline(3, '2', 'Ẩn').replace('<row', '<row hidden="1"');
    const ran = printed('thon.xlsx', book({ rows }));
    expect([ran.status, ran.papers]).toEqual([0, ['thon-1']]);
    expect(ran.said).toContain('rows/dong-an');
  });

  test('a formula in error is told at its cell', () => {
    const ran = printed('thon.xlsx', book({ rows: titles + row(2, '<c r="B2" t="e"><v>#N/A</v></c>') }));
    expect([ran.status, ran.papers]).toEqual([1, []]);
    expect(ran.errors.join()).toContain('rows/o-loi');
    expect(ran.text).toContain('B2');
  });

  const bomb = book({
    rows: titles,
    files: { 'xl/sharedStrings.xml': new Uint8Array(65 * 1024 * 1024).fill(32) },
  });
  test.each([
    ['a zip bomb', bomb, 'rows/bom-nen'],
    ['one cut short', book({ rows: titles }).subarray(0, 400), 'rows/xlsx-hong'],
    ['text under its name', guests, 'rows/khong-phai-xlsx'],
  ])('%s is refused', (_, held, code) => {
    const ran = printed('thon.xlsx', held);
    expect([ran.status, ran.errors, ran.papers]).toEqual([1, [`thon.xlsx ${code}@0`], []]);
  });
});
