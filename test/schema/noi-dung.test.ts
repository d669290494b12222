import { describe, expect, it } from 'vitest';
import { outline } from '../markdown/reading.ts';
import { findings, foot, head, paper } from './paper.ts';

const withBody = (body: string) => `${head}noi_dung:\n${body.replace(/^/gm, '  ')}\n${foot}`;
const read = (body: string) => paper(withBody(body));
const wrong = (body: string) => findings(withBody(body), read(body).diagnostics);

describe('a body in YAML', () => {
  it('is the same tree as the body in Markdown', () => {
    const markdown = read(`|
  # Mục đích, yêu cầu
  ## Mục đích
  - Nâng cao nhận thức;
    + Cán bộ;
  1. Một câu.
     1. Câu con.
  # Nội dung
  Đoạn.`);
    const yaml = read(`- muc: Mục đích, yêu cầu
  noi_dung:
    - muc: Mục đích
      noi_dung:
        - gach: Nâng cao nhận thức;
          noi_dung: [{ gach: Cán bộ;, dau: + }]
        - y: Một câu.
          noi_dung: [{ y: Câu con. }]
- muc: Nội dung
  noi_dung: [Đoạn.]`);
    expect(markdown.diagnostics).toEqual([]);
    expect(yaml.diagnostics).toEqual([]);
    expect(yaml.value?.noi_dung).toEqual(markdown.value?.noi_dung);
    expect(outline(yaml.value?.noi_dung)).toEqual([
      '1# Mục đích, yêu cầu',
      '  2# Mục đích',
      '    - Nâng cao nhận thức;',
      '      + Cán bộ;',
      '    3. Một câu.',
      '      4. Câu con.',
      '1# Nội dung',
      '  | Đoạn.',
    ]);
  });

  it('is one flow: headings go on over the entries', () => {
    const { value, diagnostics } = read(`- |
  # Một
  ## Một chấm một
- giua: [HỘI NGHỊ, "**SƠ KẾT**"]
- Đoạn tiếp.
- "Thời gian: 01 buổi"
- Địa điểm: Hội trường A
- |
  ## Một chấm hai
- y: Câu đánh số.
- muc: Hai
- Đoạn của mục hai.
- { nguyen_van: "1. **Giữ** nguyên" }`);
    expect(diagnostics).toEqual([]);
    expect(outline(value?.noi_dung)).toEqual([
      '1# Một',
      '  2# Một chấm một',
      '    = HỘI NGHỊ / SƠ KẾT',
      '    | Đoạn tiếp.',
      '    | Thời gian: 01 buổi',
      '    | Địa điểm: Hội trường A',
      '  2# Một chấm hai',
      '    3. Câu đánh số.',
      '1# Hai',
      '  | Đoạn của mục hai.',
      '  | 1. **Giữ** nguyên',
    ]);
  });

  it.each([
    ['- mucc: Một\n  noi_dung: Đoạn', ['noi_dung[0].mucc: khoa-la "mucc"']],
    ['- muc: Một\n  noidung: Đoạn', ['noi_dung[0].noidung: khoa-la "noidung"']],
    ['- gach: Một\n  dau: ">"', ['noi_dung[0].dau: sai-lua-chon "\\">\\""']],
    ['- [a]', ['noi_dung[0]: sai-kieu "[a]"']],
    ['- muc: Một\n  noi_dung:\n    - y: ""', ['noi_dung[0].noi_dung[0].y: de-trong "\\"\\""']],
    ['- muc: Một\n- "#Hai"', [': markdown/thang-lien "#"']],
  ])('%s', (body, expected) => {
    expect(wrong(body)).toEqual(expected);
  });
});

describe('a table in YAML', () => {
  const table = (rows: string, more = '') => `- bang:
    cot: [{ ten: TT, rong: 10, can: giua }, { ten: Nội dung, rong: 60 }, Kinh phí]
${more}    hang:
${rows.replace(/^/gm, '      ')}`;

  it('has names, widths, sides and spans', () => {
    const { value, diagnostics } = read(
      table(
        '- [1, { o: A, gop_dong: 2, can: phai }, ""]\n- [2, { o: "**5**", dam: true }]\n- [{ o: Tổng, gop_cot: 2 }, 7]',
        '    huong: ngang\n',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.noi_dung[0]).toMatchObject({
      type: 'bang',
      landscape: true,
      headerRows: 1,
      columns: [{ width: 10, align: 'giua' }, { width: 60 }, {}],
      rows: [
        { cells: [{ content: [[{ text: 'TT' }]] }, {}, { content: [[{ text: 'Kinh phí' }]] }] },
        { cells: [{}, { rowspan: 2, align: 'phai' }, { content: [] }] },
        { cells: [{}, { bold: true, content: [[{ text: '5', bold: true }]] }] },
        { cells: [{ colspan: 2 }, {}] },
      ],
    });
  });

  it('may have no names', () => {
    const { value } = read('- bang: { hang: [[a, b], [c, d]], dong_dau: 1 }');
    expect(value?.noi_dung[0]).toMatchObject({ columns: [{}, {}], headerRows: 1, rows: { length: 2 } });
  });

  it.each([
    [table('- [1, A]'), ['hang-lech "[1, A]"'], { hang: 1, co: 2, can: 3 }],
    [table('- [1, A, 5]\n- [2, B, 5, 6]'), ['hang-lech "[2, B, 5, 6]"'], { hang: 2, co: 4, can: 3 }],
    [
      table('- [1, { o: A, gop_dong: 2 }, 5]\n- [2, B, 6]'),
      ['hang-lech "[2, B, 6]"'],
      { hang: 2, co: 3, can: 2 },
    ],
    [
      table('- [1, { o: A, gop_dong: 2 }, 5]\n- [{ o: B, gop_cot: 2 }]'),
      ['o-gop-tran-cot "[{ o: B, gop_cot: 2 }]"'],
      { hang: 2, can: 3 },
    ],
    [
      table('- [1, { o: A, gop_dong: 3 }, 5]'),
      ['o-gop-tran-hang "[1, { o: A, gop_dong: 3 }, 5]"'],
      { hang: 1, gop_dong: 3, con: 1 },
    ],
    [
      '- bang: { dong_dau: 2, hang: [[a, { o: b, gop_dong: 3 }], [c], [d]] }',
      ['dong-dau-cat-o "[a, { o: b, gop_dong: 3 }]"'],
      { hang: 1, gop_dong: 3, con: 2 },
    ],
    ['- bang: { cot: [a], hang: [] }', ['bang-khong-hang "bang"'], {}],
    [
      `- bang: { hang: [[${Array(31).fill('a').join(', ')}]] }`,
      ['bang-qua-nhieu-cot "bang"'],
      { co: 31, toi_da: 30 },
    ],
  ])('%s', (body, expected, params) => {
    expect(wrong(body)).toEqual(expected.map((each) => `: ${each}`));
    expect(read(body).diagnostics[0]?.params).toEqual(params);
  });
});

it('reads ten thousand entries', { timeout: 60_000 }, () => {
  const { value, diagnostics } = read('- y: Một việc.\n'.repeat(10_000).trimEnd());
  expect(diagnostics).toEqual([]);
  expect(value?.noi_dung).toHaveLength(10_000);
});
