import { text } from '../../src/base/inline.ts';
import type { Block, Cell, Look, Page, Paragraph, Section, Sheet, Style } from '../../src/block/block.ts';

const plain: Look = {
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
const noIndent = { left: 0, right: 0, first: 0 };

const styles: readonly Style[] = [
  { ...plain, id: 'doan', name: 'Đoạn' },
  { ...plain, id: 'muc', name: 'Mục', bold: true, outline: 1, keepNext: true, keepLines: true },
  { ...plain, id: 'ten-loai', name: 'Tên loại', bold: true, align: 'center', indent: noIndent },
  { ...plain, id: 'o', name: 'Ô bảng', size: 12, align: 'left', indent: noIndent, pitch: 300, after: 0 },
  { ...plain, id: 'so-trang', name: 'Số trang', size: 13, align: 'center', indent: noIndent, after: 0 },
  { ...plain, id: 'lien-he', name: 'Liên hệ', size: 11, align: 'center', indent: noIndent, after: 0 },
];

export function paragraph(style: string, ...content: Paragraph['content']): Paragraph {
  return { type: 'paragraph', style, content };
}

function cell(...blocks: Cell['blocks']): Cell {
  return { blocks, colspan: 1, rowspan: 1, valign: 'top' };
}

const portrait: Page = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
  headerDistance: 567,
  footerDistance: 567,
  mirrored: false,
};

function agenda(rows: number): Block {
  const head = ['TT', 'Nội dung', 'Thực hiện'].map((name) =>
    cell(paragraph('o', text(name, { bold: true }))),
  );
  const work =
    'Rà soát các thôn, bản; 1. lập danh sách hộ cần hỗ trợ; 2. phân công đoàn viên giúp đỡ “từng nhà, từng người”';
  return {
    type: 'table',
    columns: [700, 6655, 2000],
    rows: [
      { cells: head, keepTogether: true },
      ...Array.from({ length: rows }, (_, row) => ({
        cells: [
          cell(paragraph('o', text(String(row + 1)))),
          cell(...Array.from({ length: 4 }, () => paragraph('o', text(`${work} (đợt ${row % 3})`)))),
          cell(paragraph('o', text('Ban Dân vận'), { type: 'break' }, text('xã Đồng Mây'))),
        ],
        keepTogether: false,
      })),
    ],
    headerRows: 1,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
}

function section(page: Page, blocks: readonly Block[]): Section {
  const number = paragraph('so-trang', { type: 'page-number' });
  return {
    page,
    blocks,
    header: { first: [], rest: [number] },
    footer: { first: [], rest: [] },
    restart: true,
  };
}

/** A paper, plainly invented, of several pages: numbers, marks, a divided table, a frame, a landscape attachment. */
export function sampleSheet(repeats = 6): Sheet {
  const item = (label: string, level: number, title: string): Paragraph => ({
    ...paragraph(level === 0 ? 'muc' : 'doan', text(title)),
    number: { list: 'muc', level, label },
  });
  const body = Array.from({ length: repeats }, () =>
    paragraph(
      'doan',
      text('Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023, Ủy ban nhân dân xã Đồng Mây giao '),
      text('các thôn, bản', { bold: true }),
      text(' & các đoàn thể <thuộc xã> tổ chức họp lúc 7'),
      text('h', { sup: true }),
      text('30, ngày\u00a022 tháng 6; '),
      text('báo cáo kết quả', { italic: true, underline: true }),
      text(' trước giờ bế mạc, bảo đảm thực chất, tránh hình thức, "lãng phí".'),
    ),
  );
  const title: Paragraph = paragraph(
    'ten-loai',
    text('KẾ HOẠCH'),
    { type: 'break' },
    text('Dân vận năm 2025'),
  );
  return {
    info: {
      title: 'Kế hoạch "Dân vận" & <nghĩa tình>',
      author: 'Ủy ban nhân dân xã Đồng Mây',
      subject: 'Thực hiện công tác dân vận',
      language: 'vi-VN',
      date: '2025-01',
    },
    styles,
    lists: [
      {
        id: 'muc',
        levels: [
          { format: 'upperRoman', text: '%1.', bold: true },
          { format: 'decimal', text: '%2.' },
        ],
      },
    ],
    sections: [
      section(portrait, [
        title,
        { type: 'rule', length: 2000, stroke: 4, align: 'center', before: 20, after: 100, keepNext: true },
        item('I.', 0, 'MỤC ĐÍCH, YÊU CẦU'),
        ...body,
        item('1.', 1, 'Quán triệt sâu rộng trong toàn xã.'),
        item('2.', 1, 'Phân công rõ người, rõ việc.'),
        item('II.', 0, 'NỘI DUNG'),
        item('1.', 1, 'Lập danh sách hộ cần hỗ trợ.'),
        agenda(12),
        paragraph('doan', text('Trên đây là Kế hoạch dân vận năm 2025./.')),
        { type: 'frame', fromBottom: 700, paragraph: paragraph('lien-he', text('Thôn Trung, xã Đồng Mây')) },
        paragraph('doan', text('Nơi nhận: như trên.')),
      ]),
      section({ ...portrait, width: 16838, height: 11906 }, [
        paragraph('ten-loai', text('PHỤ LỤC')),
        ...body,
        ...body,
        ...body,
      ]),
    ],
  };
}
