import { text } from '../../src/base/inline.ts';
import type { Block, Cell, Look, Paragraph, Row, Rule, Sheet, Table } from '../../src/block/block.ts';
import { paragraph, sampleSheet } from './sheet.ts';

function cell(blocks: Cell['blocks'], more: Partial<Cell> = {}): Cell {
  return { blocks, colspan: 1, rowspan: 1, valign: 'top', ...more };
}

function styled(style: string, look: Partial<Look>, ...content: Paragraph['content']): Paragraph {
  return { ...paragraph(style, ...content), look };
}

const under = (length: number): Rule => ({
  type: 'rule',
  length,
  stroke: 6,
  align: 'center',
  before: 20,
  after: 40,
  keepNext: false,
});

/** Issuing body on the left, the country's name on the right, a drawn line under each. */
const head: Table = {
  type: 'table',
  columns: [3400, 5955],
  rows: [
    {
      cells: [
        cell([styled('o', { align: 'center', bold: true }, text('UBND XÃ ĐỒNG MÂY')), under(1200)]),
        cell([
          styled('o', { align: 'center', bold: true }, text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
          styled('o', { align: 'center', bold: true, size: 13 }, text('Độc lập - Tự do - Hạnh phúc')),
          under(3000),
        ]),
      ],
      keepTogether: true,
    },
    {
      cells: [
        cell([styled('o', { align: 'center', boxed: true, before: 60 }, text('HỎA TỐC'))]),
        cell([styled('o', { align: 'right', italic: true }, text('Đồng Mây, ngày 16 tháng 01 năm 2025'))]),
      ],
      keepTogether: true,
    },
  ],
  headerRows: 0,
  grid: false,
  padding: { top: 0, bottom: 0, left: 0, right: 0 },
  keepNext: false,
};

/** A table with a head over two rows, rows over pages, joined and empty cells. */
function grid(): Table {
  const center = { valign: 'center' } as const;
  const work =
    'Rà soát các hộ cần hỗ trợ ở từng thôn, bản; phân công đoàn viên giúp đỡ đến từng nhà, từng người trong xã';
  const rows = Array.from(
    { length: 9 },
    (_, i): Row => ({
      cells: [
        cell([styled('o', { align: 'center' }, text(String(i + 1)))], center),
        cell(
          Array.from({ length: 3 }, (_each, k) =>
            paragraph('o', text(`${work} (đợt ${k + 1}, tổ ${i + 1})`)),
          ),
        ),
        cell([styled('o', { align: 'justify' }, text('Công an xã, Quân sự xã, Đoàn Thanh niên'))]),
        cell([]),
      ],
      keepTogether: i % 2 === 0,
    }),
  );
  const name = (title: string): Paragraph => styled('o', { align: 'center', bold: true }, text(title));
  return {
    type: 'table',
    columns: [700, 5055, 1800, 1800],
    rows: [
      {
        cells: [
          cell([name('TT')], { rowspan: 2, ...center }),
          cell([name('Nội dung')], { rowspan: 2, ...center }),
          cell([name('Thực hiện')], { colspan: 2 }),
        ],
        keepTogether: true,
      },
      { cells: [cell([name('Chủ trì')]), cell([name('Ghi chú')])], keepTogether: true },
      ...rows,
    ],
    headerRows: 2,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
}

/** Recipients on the left, signature on the right. */
const foot: Table = {
  ...head,
  columns: [4600, 4755],
  rows: [
    {
      cells: [
        cell([
          paragraph('o', text('Nơi nhận:')),
          paragraph('o', text('- Các thôn, bản;')),
          paragraph('o', text('- Lưu: VT.')),
        ]),
        cell([
          styled('o', { align: 'center', bold: true }, text('CHỦ TỊCH')),
          styled('o', { align: 'center', bold: true, before: 1200 }, text('Lò Văn Mẫu')),
        ]),
      ],
      keepTogether: true,
    },
  ],
};

/** A short paper, plainly invented, in which every kind of measure stands once at least. */
export function measuredSheet(): Sheet {
  const sample = sampleSheet();
  const [section] = sample.sections;
  if (section === undefined) throw new Error('no section');
  const prose =
    'Ủy ban nhân dân xã Đồng Mây giao các thôn, bản và các đoàn thể tổ chức họp dân, báo cáo kết quả trước ngày 22 tháng 6, bảo đảm thực chất, tránh hình thức và lãng phí.';
  const blocks: Block[] = [
    head,
    paragraph('ten-loai', text('KẾ HOẠCH')),
    under(1500),
    paragraph('doan', text(prose)),
    styled('doan', { before: 240, indent: { left: 700, right: 500, first: -300 } }, text(`Một. ${prose}`)),
    styled('doan', { align: 'left' }, text(prose)),
    {
      ...paragraph('muc', text('Việc cần làm ngay, '), text('ai làm', { underline: true })),
      number: { list: 'muc', level: 0, label: 'I.' },
    },
    grid(),
    styled('doan', { before: 120 }, text('Trên đây là Kế hoạch công tác dân vận năm 2025./.')),
    foot,
    { type: 'frame', fromBottom: 700, paragraph: paragraph('lien-he', text('Thôn Trung, xã Đồng Mây')) },
    paragraph('doan', text('Hết.')),
  ];
  return { ...sample, sections: [{ ...section, blocks }] };
}
