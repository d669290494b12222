import { describe, expect, it } from 'vitest';
import { parseInline, parseParagraphs } from '../../src/markdown/running-text.ts';
import { findings, marked, scalarOf } from './reading.ts';

const read = (text: string) => parseInline(scalarOf(text));

describe('marks that are read', () => {
  it.each([
    [
      'Khen thưởng cho **10** tập thể và **15** cá nhân',
      'Khen thưởng cho <b>10</b> tập thể và <b>15</b> cá nhân',
    ],
    ['(*gửi kèm tài liệu hội nghị*)', '(<i>gửi kèm tài liệu hội nghị</i>)'],
    ['**Chủ trì *(dự kiến)*:** Đồng chí', '<b>Chủ trì </b><b><i>(dự kiến)</i></b><b>:</b> Đồng chí'],
    ["7^h^30' - 7^h^40'", "7<sup>h</sup>30' - 7<sup>h</sup>40'"],
    ['**200 m^2^**', '<b>200 m</b><b><sup>2</sup></b>'],
    ['Số liệu (*) và (**) tính đến 31/12', 'Số liệu (*) và (**) tính đến 31/12'],
    ['viết \\*, \\^ và \\_ như thế', 'viết *, ^ và _ như thế'],
  ])('%s', (text, expected) => {
    const outcome = read(text);
    expect(marked(outcome.value)).toBe(expected);
    expect(findings(text, outcome)).toEqual([]);
  });
});

describe('prose that is no Markdown', () => {
  it.each([
    'Phòng họp #2, tầng 3',
    '- Thường trực Tỉnh uỷ, (báo cáo)',
    '1. Ủy ban Mặt trận Tổ quốc tỉnh',
    '2024. Kết quả thực hiện',
    'a) Cấp tỉnh',
    'ngày ____ tháng ____ năm 2026; tài khoản vpub_songthuong',
    'Điều kiện < 5% & > 3%; R&D, &amp;, <Tên cơ quan>',
    'C:\\vanban\\2026 và \\\\may-chu\\chung',
    'Tổng [129] đại biểu (dự kiến)',
    'http://songthuong.example/van-ban',
  ])('%s is printed as typed', (text) => {
    const outcome = read(text);
    expect(marked(outcome.value)).toBe(text);
    expect(outcome.diagnostics).toEqual([]);
  });

  it('joins the lines of a folded or literal text with one space, whatever ends them', () => {
    expect(marked(read('phát triển kinh tế  \n- xã hội\n    năm 2025').value)).toBe(
      'phát triển kinh tế - xã hội năm 2025',
    );
  });
});

describe('marks that would be printed are reported where they stand', () => {
  it.each([
    ['**Ghi chú:**Mời các đơn vị', ['dau-sao "**"', 'dau-sao "**"']],
    ['** đậm **', ['dau-sao "**"', 'dau-sao "**"']],
    ['khổ 2*3*4 m', ['cap-dau-kho-hieu "*3*"']],
    ['*) theo số liệu, (*', ['cap-dau-kho-hieu "*) theo số liệu, (*"']],
    ["7 ^h 00'", ['dau-mu "^"']],
    ['_nghiêng_ và __đậm__', ['gach-duoi "_nghiêng_"', 'gach-duoi "__đậm__"']],
    ['chữ <b>đậm</b><br/>', ['the-html "<b>"', 'the-html "</b>"', 'the-html "<br/>"']],
    [
      'xem [Nghị định](http://x.example) ~~bỏ~~ `mã`',
      ['dau-la "]("', 'dau-la "~~"', 'dau-la "~~"', 'dau-la "`"', 'dau-la "`"'],
    ],
    ['hết dòng\\\ndòng sau', ['gach-cheo "\\\\"']],
    ['Thực hiện công tác dân vận\n-----', ['gach-ke "-----"']],
    ['# Thực hiện', ['tieu-de-ngoai-cho "#"']],
    ['như sau:\n- một;\n- hai', ['danh-sach-ngoai-cho "-"', 'danh-sach-ngoai-cho "-"']],
    ['đoạn một\n\nđoạn hai', ['nhieu-doan "đoạn hai"']],
  ])('%s', (text, expected) => {
    expect(findings(text, read(text))).toEqual(expected);
  });

  it('names the mark and the words around it', () => {
    const [first] = read('Mời: **Ghi chú:**Mời').diagnostics;
    expect(first?.params).toEqual({ dau: '**', quanh: 'Mời: **Ghi chú:**Mờ' });
    expect(first?.severity).toBe('error');
  });

  it('points into the source lines of a block scalar', () => {
    const scalar = {
      ...scalarOf('dòng một\nkhổ ^ giấy'),
      span: { file: 'ke-hoach.yaml', start: 100, end: 140 },
      offsets: [
        [0, 104],
        [9, 117],
      ] as const,
    };
    expect(parseInline(scalar).diagnostics[0]?.span).toEqual({ file: 'ke-hoach.yaml', start: 121, end: 122 });
  });
});

it('parts paragraphs at blank lines', () => {
  const { value, diagnostics } = parseParagraphs(scalarOf('Căn cứ một;\n\nCăn cứ\nhai.\n'));
  expect(value?.map(marked)).toEqual(['Căn cứ một;', 'Căn cứ hai.']);
  expect(diagnostics).toEqual([]);
});
