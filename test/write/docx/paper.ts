import { text } from '../../../src/base/inline.ts';
import type {
  Block,
  Cell,
  Look,
  Page,
  Paragraph,
  Row,
  Rule,
  Section,
  Sheet,
  Style,
  Table,
} from '../../../src/block/block.ts';

/** The body look of the made-up paper; styles and tests change what they need. */
export const bodyLook: Look = {
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  align: 'justify',
  before: 0,
  after: 120,
  pitch: 360,
  indent: { left: 0, right: 0, first: 720 },
  boxed: false,
  keepNext: false,
  keepLines: false,
};
const line: Partial<Look> = {
  indent: { left: 0, right: 0, first: 0 },
  align: 'center',
  after: 0,
  pitch: 320,
};
const heading: Partial<Style> = { bold: true, keepNext: true, keepLines: true };

export function style(id: string, name: string, own: Partial<Style> = {}): Style {
  return { ...bodyLook, id, name, ...own };
}

export const styles: readonly Style[] = [
  style('doan', 'Đoạn văn'),
  style('muc-1', 'Mục I', { ...heading, outline: 1 }),
  style('muc-2', 'Mục 1', { ...heading, outline: 2 }),
  style('co-quan', 'Tên cơ quan', { ...line, size: 13, bold: true }),
  style('so-ky-hieu', 'Số, ký hiệu', { ...line, size: 13 }),
  style('ngay', 'Địa danh và ngày', { ...line, italic: true }),
  style('trich-yeu', 'Trích yếu', { ...line, bold: true }),
  style('o', 'Ô của bảng', { ...line, size: 13, align: 'left' }),
  style('dau', 'Dấu chỉ mức độ', { ...line, size: 13, bold: true, boxed: true }),
  style('so-trang', 'Số trang', { ...line, size: 13 }),
];

export const a4: Page = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
  headerDistance: 567,
  footerDistance: 567,
  mirrored: false,
};
export const a4Across: Page = { ...a4, width: a4.height, height: a4.width };
export const textWidth = a4.width - a4.margin.left - a4.margin.right;

export function paragraph(styleId: string, words: string, own: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', style: styleId, content: words === '' ? [] : [text(words)], ...own };
}

export function rule(own: Partial<Rule> = {}): Rule {
  return {
    type: 'rule',
    length: 2000,
    stroke: 4,
    align: 'center',
    before: 20,
    after: 60,
    keepNext: false,
    ...own,
  };
}

export function cell(blocks: Cell['blocks'], own: Partial<Cell> = {}): Cell {
  return { blocks, colspan: 1, rowspan: 1, valign: 'top', ...own };
}

export function row(...cells: readonly Cell[]): Row {
  return { cells, keepTogether: true };
}

export function table(columns: readonly number[], rows: readonly Row[], own: Partial<Table> = {}): Table {
  const padding = { top: 0, bottom: 0, left: 0, right: 0 };
  return { type: 'table', columns, rows, headerRows: 0, grid: false, padding, keepNext: false, ...own };
}

export const pageNumber: Paragraph = paragraph('so-trang', '', { content: [{ type: 'page-number' }] });

export function section(blocks: readonly Block[], own: Partial<Section> = {}): Section {
  const none = { first: [], rest: [] };
  return { page: a4, blocks, header: none, footer: none, restart: false, ...own };
}

export function sheet(sections: readonly Section[], own: Partial<Sheet> = {}): Sheet {
  return {
    info: {
      title: 'Kế hoạch công tác dân vận năm 2025',
      author: 'Ủy ban nhân dân tỉnh Sông Thượng',
      subject: 'Kế hoạch',
      language: 'vi-VN',
      date: '2025-01-16',
    },
    styles,
    lists: [
      {
        id: 'muc',
        levels: [
          { format: 'upperRoman', text: '%1.', bold: true },
          { format: 'decimal', text: '%2.', bold: false },
        ],
      },
    ],
    sections,
    ...own,
  };
}

const sentence =
  'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ, Ủy ban nhân dân tỉnh Sông Thượng ban hành Kế hoạch triển khai công tác dân vận chính quyền năm 2025.';

function header(): Table {
  const left = cell([paragraph('co-quan', 'TỈNH SÔNG THƯỢNG'), rule({ length: 1500, keepNext: true })]);
  const right = cell([paragraph('co-quan', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), rule({ length: 3200 })]);
  const number = cell([paragraph('so-ky-hieu', 'Số: 21/KH-UBND')]);
  const date = cell([paragraph('ngay', 'Sông Thượng, ngày 16 tháng 01 năm 2025')]);
  return table([3800, textWidth - 3800], [row(left, right), row(number, date)], { keepNext: true });
}

function numbered(styleId: string, words: string, level: number, label: string): Paragraph {
  return paragraph(styleId, words, { number: { list: 'muc', level, label } });
}

/** A whole paper: header, numbering, a table with merged cells, an attachment across, stamps and a frame. */
export const paper: Sheet = sheet([
  section(
    [
      header(),
      paragraph('trich-yeu', 'Triển khai công tác dân vận chính quyền năm 2025'),
      rule({ length: 2500 }),
      numbered('muc-1', 'MỤC ĐÍCH, YÊU CẦU', 0, 'I.'),
      numbered('doan', sentence, 1, '1.'),
      numbered('doan', sentence, 1, '2.'),
      numbered('muc-1', 'TỔ CHỨC THỰC HIỆN', 0, 'II.'),
      numbered('doan', sentence, 1, '1.'),
      table(
        [800, 4000, textWidth - 4800],
        [
          row(
            cell([paragraph('o', 'TT')]),
            cell([paragraph('o', 'Nội dung và nơi thực hiện')], { colspan: 2 }),
          ),
          row(cell([paragraph('o', '1')], { rowspan: 2 }), cell([paragraph('o', 'Kiểm tra')]), cell([])),
          row(cell([paragraph('o', 'Tổng kết')]), cell([paragraph('o', 'Sở Nội vụ')], { valign: 'center' })),
        ],
        { headerRows: 1, grid: true, padding: { top: 20, bottom: 20, left: 80, right: 100 } },
      ),
      table([textWidth], [row(cell([paragraph('co-quan', 'Trần Văn Mẫu', { look: { before: 1440 } })]))]),
    ],
    { restart: true, header: { first: [], rest: [pageNumber] } },
  ),
  section(
    [
      paragraph('dau', 'HỎA TỐC', { look: { indent: { left: 0, right: 9000, first: 0 }, before: 200 } }),
      { type: 'frame', fromBottom: 600, paragraph: paragraph('so-trang', 'Lưu hành nội bộ') },
      paragraph('doan', sentence),
    ],
    {
      page: a4Across,
      restart: true,
      header: { first: [], rest: [pageNumber] },
      footer: { first: [rule({ align: 'left' }), paragraph('o', 'Số 1 đường Mẫu')], rest: [] },
    },
  ),
  section([paragraph('doan', sentence)]),
]);
