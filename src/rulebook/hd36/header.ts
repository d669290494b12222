import type { Mark, PartRule } from '../part.ts';
import { fact, line, row } from '../row.ts';
import type { Rulebook } from '../rulebook.ts';

export const header: Rulebook['header'] = {
  left: ['chu-quan', 'co-quan', 'so-ky-hieu', 'trich-yeu-cong-van', 'du-thao', 'mat', 'khan'],
  right: ['tieu-de-dang', 'dia-danh-ngay'],
  widths: [fact(73, 'P-HD-11', 'likely'), fact(73, 'P-HD-11', 'likely')],
  gap: fact(19, 'P-HD-11', 'likely'),
};

/** The five hyphens under the trích yếu; under the `(Kèm theo …)` line where one follows. */
export const dashes: Mark = {
  type: 'typed',
  text: '-----',
  bold: false,
  before: 0,
  after: 8,
  clause: 'P-TT-03',
};

const star: Mark = { type: 'typed', text: '*', bold: false, before: 0, after: 0, clause: 'P-HD-04' };

/** Ô 1 to 5: what stands above the content. */
export const headerParts = {
  'tieu-de-dang': row('Tiêu đề Đảng', 'P-SZ-01', 15, {
    letters: 'hoa',
    bold: true,
    align: 'center',
    mark: line(fact(1, 'P-HD-03'), 0, 0),
  }),
  'chu-quan': row('Cơ quan cấp trên', 'P-SZ-02', 14, { letters: 'hoa', align: 'center' }),
  'co-quan': row('Cơ quan ban hành', 'P-SZ-03', 14, {
    letters: 'hoa',
    bold: true,
    align: 'center',
    mark: star,
  }),
  'so-ky-hieu': row('Số, ký hiệu', 'P-SZ-04', 14, { align: 'center' }),
  'dia-danh-ngay': row('Địa danh và ngày', 'P-SZ-05', 14, { italic: true, align: 'center', before: 6 }),
  'trich-yeu-cong-van': row('Trích yếu công văn', 'P-SZ-08', 12, {
    letters: 'hoa-dau',
    italic: true,
    align: 'center',
    before: 6,
  }),
  'ten-loai': row('Tên loại', 'P-SZ-06', [15, 15, 16], {
    letters: 'hoa',
    bold: true,
    align: 'center',
    before: 20,
  }),
  'trich-yeu': row('Trích yếu', 'P-SZ-07', [14, 14, 15], {
    follows: 'body',
    letters: 'thuong-dau',
    bold: true,
    align: 'center',
    before: 3,
    mark: dashes,
  }),
} satisfies Readonly<Record<string, PartRule>>;
