import { readdirSync, readFileSync } from 'node:fs';
import { text } from '../../src/base/inline.ts';
import type { Block, Cell, Page, Paragraph, Row, Section, Sheet, Table } from '../../src/block/block.ts';
import { a4, paragraph, section, sheetOf } from '../paginate/sheet.ts';
import { longTables } from './long-tables.ts';

const seeds = new URL('../examples/seeds/', import.meta.url);

/** The running text of real papers, cut into paragraphs as far as their line starts tell. */
function prose(): string[] {
  const lines = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, seeds), 'utf8').split('\n'))
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '' && !line.includes('http') && !line.includes(' ;'));
  return lines
    .join('\n')
    .split(/\n(?=(?:[-*] |\d+\.|[IVX]+[.-] ))/)
    .map((item) => item.replaceAll('\n', ' ').replace(/^[-*] /, '- '));
}

const texts = prose();

function body(from: number, to: number): Paragraph[] {
  return texts.slice(from, to).map((item) => paragraph(item.length < 60 ? 'muc' : 'than', item));
}

function cell(value: string, more: Partial<Cell> = {}): Cell {
  return { blocks: [paragraph('o', value)], colspan: 1, rowspan: 1, valign: 'top', ...more };
}

function row(cells: readonly Cell[], keepTogether = true): Row {
  return { cells, keepTogether };
}

/** A plan of work as offices print it: number, task, who, when; heads over two rows, some rows joined. */
function workTable(count: number, keepTogether: boolean): Table {
  const center = { valign: 'center' } as const;
  const rows = Array.from({ length: count }, (_, i) =>
    row(
      [
        cell(String(i + 1), center),
        cell((texts[i % texts.length] ?? '').slice(0, 60 + ((i * 37) % 300))),
        cell((texts[(i * 3) % texts.length] ?? '').slice(0, 20 + ((i * 53) % 120))),
        cell(`Tháng ${(i % 12) + 1}/2025`, center),
      ],
      keepTogether,
    ),
  );
  const heads = [
    row([
      cell('TT', { rowspan: 2, ...center }),
      cell('Nội dung công việc', { rowspan: 2, ...center }),
      cell('Tổ chức thực hiện', { colspan: 2 }),
    ]),
    row([cell('Đơn vị'), cell('Thời gian')]),
  ];
  return {
    type: 'table',
    columns: [700, 3900, 2800, 1671],
    rows: [...heads, ...rows],
    headerRows: 2,
    grid: true,
    padding: { top: 20, bottom: 20, left: 85, right: 85 },
    keepNext: false,
  };
}

/** Recipients on the left, signature on the right. */
function foot(): Table {
  const small = { size: 11, pitch: 260 };
  const recipients = ['Thường trực Tỉnh ủy (b/c);', 'UBND các xã, phường;', 'Lưu: VT, NC.'];
  const left = [paragraph('o', 'Nơi nhận:'), ...recipients.map((to) => paragraph('o', `- ${to}`, small))];
  const right = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'].map((line) =>
    paragraph('giua', line, { bold: true }),
  );
  const name = paragraph('giua', 'Nguyễn Văn Mẫu', { bold: true, before: 1400 });
  const cells = [left, [...right, name]].map((blocks): Cell => ({ ...cell(''), blocks }));
  return {
    type: 'table',
    columns: [4535, 4536],
    rows: [row(cells)],
    headerRows: 0,
    grid: false,
    padding: { top: 0, bottom: 0, left: 0, right: 0 },
    keepNext: false,
  };
}

const landscape: Page = { ...a4, width: a4.height, height: a4.width };

function only(...blocks: readonly Block[]): Section[] {
  return [section(blocks)];
}

/** Sheets that hold what examples have too little of: many pages, long tables, several sections. */
export function sheets(): Readonly<Record<string, Sheet>> {
  const closing = paragraph('than', `${texts[4]} ${texts[5]}`, { keepNext: true, keepLines: true });
  const sixty = Array.from({ length: 4 }, () => body(0, texts.length)).flat();
  const mixed: Paragraph = {
    ...paragraph('than', ''),
    content: [
      text('Thời gian: ', { bold: true }),
      text('Từ 7'),
      text('h', { sup: true }),
      text(`30, ${texts[6]}`),
    ],
  };
  return {
    'sixty pages': sheetOf(only(...sixty, closing, foot())),
    'rows kept whole': sheetOf(only(mixed, workTable(80, true), ...body(3, 9), foot())),
    'rows divided': sheetOf(only(mixed, workTable(80, false), ...body(3, 9), foot())),
    sections: sheetOf([
      section([...body(0, 30), closing, foot()]),
      section([...body(30, 34), workTable(25, true)], { page: landscape, restart: true }),
      section(body(34, 60), { page: { ...a4, mirrored: true }, restart: true }),
    ]),
    ...longTables(),
  };
}
