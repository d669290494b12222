import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/body.ts';
import { findings, outline, scalarOf } from './reading.ts';

const read = (text: string) => parseBody(scalarOf(text));

describe('the tree', () => {
  it('nests headings by level and puts what follows under them', () => {
    const text = `Đoạn mở đầu.

# Mục đích, yêu cầu
## Mục đích
- Tiếp tục nâng cao nhận thức
  cho cán bộ;
- Tiếp tục đổi mới.
## Yêu cầu
Hội nghị được tổ chức chu đáo.
# Nội dung`;
    const outcome = read(text);
    expect(outcome.diagnostics).toEqual([]);
    expect(outline(outcome.value)).toEqual([
      '| Đoạn mở đầu.',
      '1# Mục đích, yêu cầu',
      '  2# Mục đích',
      '    - Tiếp tục nâng cao nhận thức cho cán bộ;',
      '    - Tiếp tục đổi mới.',
      '  2# Yêu cầu',
      '    | Hội nghị được tổ chức chu đáo.',
      '1# Nội dung',
    ]);
  });

  it('puts ordered items one level below their heading, and indented text under the item', () => {
    const text = `# Nội dung
1. Cấp tỉnh: 68 đại biểu
- Đại diện Thường trực Tỉnh uỷ
- Lãnh đạo Ban
2. Cấp huyện:
   1. Chủ tịch;
      + Phó Chủ tịch;
        * đưa vào danh sách.

   Đoạn của mục 2.

Đoạn của tiêu đề.

3) Được khen thưởng`;
    const outcome = read(text);
    expect(outcome.diagnostics).toEqual([]);
    expect(outline(outcome.value)).toEqual([
      '1# Nội dung',
      '  2. Cấp tỉnh: 68 đại biểu',
      '  - Đại diện Thường trực Tỉnh uỷ',
      '  - Lãnh đạo Ban',
      '  2. Cấp huyện:',
      '    3. Chủ tịch;',
      '      + Phó Chủ tịch;',
      '        * đưa vào danh sách.',
      '    | Đoạn của mục 2.',
      '  | Đoạn của tiêu đề.',
      '  2. Được khen thưởng',
    ]);
  });

  it('lets Markdown skip levels, but not the numbering', () => {
    expect(outline(read('## Một\n#### Hai\n### Ba\n').value)).toEqual(['1# Một', '  2# Hai', '  2# Ba']);
  });

  it('warns where a later heading stands above the first', () => {
    const text = '## Mục đích\n# Nội dung';
    expect(findings(text, read(text))).toEqual(['?cap-tieu-de "## Mục đích"']);
  });

  it('reads a number above 99 as the start of a sentence', () => {
    const text = 'Kết quả của năm\n2024. Chỉ tiêu đạt\n\n2025. Phương hướng';
    const outcome = read(text);
    expect(outline(outcome.value)).toEqual(['| Kết quả của năm 2024. Chỉ tiêu đạt', '| 2025. Phương hướng']);
    expect(outcome.diagnostics).toEqual([]);
  });

  it('knows no indented code, setext headings, quotes, fences, breaks', () => {
    const text = '    Bốn dấu cách\n    hai dòng\n\n\n       # Mục thụt vào\n\tA\n***đậm nghiêng***';
    const outcome = read(text);
    expect(outline(outcome.value)).toEqual([
      '| Bốn dấu cách hai dòng',
      '1# Mục thụt vào',
      '  | A đậm nghiêng',
    ]);
    expect(outcome.diagnostics).toEqual([]);
  });
});

describe('tables', () => {
  it('takes sides, escaped bars and empty cells', () => {
    const text = '| TT | Nội dung | Kinh phí |\n|:--|:-:|--:|\n| 1 | A \\| B | **5** |\n| 2 |  | |';
    const outcome = read(text);
    expect(outcome.diagnostics).toEqual([]);
    expect(outline(outcome.value)).toEqual(['bang 1: TT ; Nội dung ; Kinh phí // 1 ; A | B ; 5 // 2 ;  ; ']);
    expect(outcome.value?.[0]).toMatchObject({
      columns: [{ align: 'trai' }, { align: 'giua' }, { align: 'phai' }],
      landscape: false,
    });
  });

  it('has no header where its names are empty', () => {
    expect(outline(read('| | |\n|---|---|\n| a | b |').value)).toEqual(['bang 0: a ; b']);
  });

  it.each([
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['hang-lech "| 1 | 2 | 3 |"']],
    ['| a | b |\n|---|---|\n| 1 | 2 |\nĐoạn văn', ['hang-lech "Đoạn văn"']],
    ['| a | b |\n|---|---|', ['bang-khong-hang "| a | b |\\n|---|---|"']],
    ['| a | b |\n| 1 | 2 |', ['bang-thieu-dong-ke "| a | b |"', 'bang-thieu-dong-ke "| 1 | 2 |"']],
    [
      `|${' x |'.repeat(31)}\n|${'---|'.repeat(31)}\n|${' y |'.repeat(31)}`,
      [`bang-qua-nhieu-cot "|${' x |'.repeat(31)}"`],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text, read(text))).toEqual(expected);
  });
});

it('stops before lists nested without end', () => {
  const text = `${'- '.repeat(1000)}x`;
  expect(findings(text, read(text))).toEqual([`qua-sau ${JSON.stringify('- '.repeat(24))}`]);
});
