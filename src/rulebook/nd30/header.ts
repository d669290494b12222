import type { PartRule } from '../part.ts';
import { fact, line, row } from '../row.ts';
import type { Rulebook } from '../rulebook.ts';

export const header: Rulebook['header'] = {
  left: ['chu-quan', 'co-quan', 'so-ky-hieu', 'trich-yeu-cong-van', 'du-thao', 'mat', 'khan'],
  right: ['quoc-hieu', 'tieu-ngu', 'dia-danh-ngay'],
  level: ['so-ky-hieu', 'dia-danh-ngay'],
  widths: [fact(67.5, 'ND30-PR.4', 'likely'), fact(97.5, 'ND30-PR.4', 'likely')],
  gap: fact(2, 'ND30-PR.4', 'practice'),
};

const third: readonly [number, number] = [1 / 3, 1 / 2];

/** Ô 1 to 5: what stands above the content. */
export const headerParts = {
  'quoc-hieu': row('Quốc hiệu', 'ND30-I.II.1.a', [13, 12, 13], {
    letters: 'hoa',
    bold: true,
    align: 'center',
  }),
  'tieu-ngu': row('Tiêu ngữ', 'ND30-I.II.1.b', [14, 13, 14], {
    bold: true,
    align: 'center',
    mark: line(fact(1, 'ND30-I.II.1.b'), 1, 0),
  }),
  'chu-quan': row('Cơ quan chủ quản', 'ND30-I.II.2.b#2', [13, 12, 13], { letters: 'hoa', align: 'center' }),
  'co-quan': row('Cơ quan ban hành', 'ND30-I.II.2.b', [13, 12, 13], {
    letters: 'hoa',
    bold: true,
    align: 'center',
    mark: line(fact(0.4, 'ND30-I.II.2.b', 'sure', third), 1, 0),
  }),
  'so-ky-hieu': row('Số, ký hiệu', 'ND30-I.II.3.c#so', 13, { align: 'center', before: 6 }),
  'dia-danh-ngay': row('Địa danh và ngày', 'ND30-I.II.4.c', [14, 13, 14], {
    italic: true,
    align: 'center',
    before: 6,
  }),
  'trich-yeu-cong-van': row('Trích yếu công văn', 'ND30-I.II.5.b#2', [12, 12, 13], {
    letters: 'thuong-dau',
    align: 'center',
    before: 6,
  }),
  'ten-loai': row('Tên loại', 'ND30-I.II.5.b#loai', [14, 13, 14], {
    follows: 'body',
    letters: 'hoa',
    bold: true,
    align: 'center',
    before: 16,
  }),
  'trich-yeu': row('Trích yếu', 'ND30-I.II.5.b#trichyeu', [14, 13, 14], {
    follows: 'body',
    letters: 'hoa-dau',
    bold: true,
    align: 'center',
    mark: line(fact(0.4, 'ND30-I.II.5.b#trichyeu', 'sure', third), 2, 10),
  }),
} satisfies Readonly<Record<string, PartRule>>;
