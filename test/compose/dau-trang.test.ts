import { describe, expect, test } from 'vitest';
import { twipsToMm } from '../../src/base/units.ts';
import type { Table } from '../../src/block/block.ts';
import { printBlocks } from '../../src/block/print.ts';
import { dauTrang } from '../../src/compose/dau-trang.ts';
import { linesOf, widthOf } from '../../src/compose/measure.ts';
import { lookOf } from '../../src/compose/styled.ts';
import type { Work } from '../../src/compose/work.ts';
import { builtFace } from '../face/built.ts';
import { type BookId, type giay, work } from './giay.ts';

const face = builtFace();

function header(more: Parameters<typeof giay>[0], id: BookId): { table: Table; made: Work } {
  const made = work(more, id, face);
  const [table] = dauTrang(made);
  if (table?.type !== 'table') throw new Error('no header');
  return { table, made };
}

/** The widest line of a column, mm, and the width of the column. */
function widestIn({ table, made }: ReturnType<typeof header>, column: number): readonly [number, number] {
  const lines = table.rows.flatMap(({ cells }) =>
    (cells[column]?.blocks ?? []).flatMap((block) =>
      block.type === 'paragraph'
        ? linesOf(block.content).map((line) => widthOf(made.face, line, lookOf(made, block)))
        : [block.length],
    ),
  );
  return [twipsToMm(Math.max(...lines)), twipsToMm(table.columns[column] ?? 0)];
}

const hcm = {
  co_quan: [{ ten: ['Ủy ban nhân dân Thành phố Hồ Chí Minh'], ky_hieu: 'UBND' }],
  dia_danh: 'Thành phố Hồ Chí Minh',
  ngay: { year: 2019, month: 6, day: 29 },
};

describe('the header', () => {
  test.each([
    ['nd30', {}],
    ['nd30', hcm],
    ['hd36', {}],
    ['hd05', hcm],
  ] as const)('of %s never wraps a line', (id, more) => {
    const made = header(more, id);
    for (const column of [0, 2]) {
      const [widest, width] = widestIn(made, column);
      expect(widest).toBeLessThan(width);
    }
    expect(made.table.columns.reduce((a, b) => a + b)).toBe(made.made.textWidth);
  });

  test('makes room for the longest date of the decree: 103.9 mm at 14', () => {
    const [widest, width] = widestIn(header(hcm, 'nd30'), 2);
    expect(widest).toBeCloseTo(103.9, 0);
    expect(width - widest).toBeLessThan(0.5);
  });

  test('of a party paper has columns of 73 mm with 19 mm between (P-HD-11)', () => {
    const party = { dia_danh: 'Huế', co_quan: [{ ten: ['Đảng uỷ xã Đồng Mây'], ky_hieu: 'ĐU' }] };
    const widths = header({ ...party }, 'hd36').table.columns.map(twipsToMm);
    expect(widths[0]).toBeCloseTo(73, 0);
    expect(widths[1]).toBeCloseTo(19, 0);
    expect(widths[2]).toBeCloseTo(73, 0);
  });

  test('sets number and date level in state style', () => {
    const { table } = header({}, 'nd30');
    expect(printBlocks([table])).toBe(
      [
        'table 185.7 5.65 276.4 no-grid',
        '  row together',
        '    cell',
        '      co-quan | ỦY BAN NHÂN DÂN⏎XÃ ĐỒNG MÂY',
        '      rule 38.15 stroke 0.75 center',
        '    cell',
        '    cell',
        '      quoc-hieu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '      tieu-ngu | Độc lập - Tự do - Hạnh phúc',
        '      rule 171.4 stroke 0.75 center',
        '  row together',
        '    cell',
        '      so-ky-hieu {pitch 16.1} | Số: 05/KH-UBND',
        '    cell',
        '    cell',
        '      dia-danh-ngay | Đồng Mây, ngày 03 tháng 02 năm 2026',
      ].join('\n'),
    );
  });

  test('of a joint party paper names all issuers in one block, lead first, one star (P-JT-01)', () => {
    const { table } = header(
      {
        the_thuc: 'dang',
        co_quan: [
          { ten: ['Ban Tổ chức Tỉnh uỷ Sông Thượng'], ky_hieu: 'BTCTU', chu_quan: ['Tỉnh uỷ Sông Thượng'] },
          { ten: ['Sở Nội vụ tỉnh Sông Thượng'], ky_hieu: 'SNV' },
        ],
        ky_hieu: 'KH/BTCTU-SNV',
        so: null,
      },
      'hd36',
    );
    const left = printBlocks(table.rows[0]?.cells[0]?.blocks ?? []).split('\n');
    expect(left[0]).toMatch(/^co-quan \| BAN TỔ CHỨC/u);
    expect(left[0]?.replaceAll('⏎', ' ')).toContain(
      'BAN TỔ CHỨC TỈNH UỶ SÔNG THƯỢNG - SỞ NỘI VỤ TỈNH SÔNG THƯỢNG',
    );
    expect(left.slice(1)).toEqual(['co-quan-dau | *', 'so-ky-hieu | Số ······-KH/BTCTU-SNV']);
  });

  test('of a joint paper begins each issuer on a line of its own where one line cannot hold them', () => {
    const co_quan = [
      { ten: ['Ban Tuyên giáo và Dân vận Tỉnh uỷ Sông Thượng'], ky_hieu: 'BTGDVTU' },
      { ten: ['Sở Văn hoá, Thể thao và Du lịch tỉnh Sông Thượng'], ky_hieu: 'SVHTTDL' },
    ];
    const { table } = header({ co_quan }, 'hd05');
    const [issuers = ''] = printBlocks(table.rows[0]?.cells[0]?.blocks ?? []).split('\n');
    expect(issuers).toMatch(/SÔNG THƯỢNG -⏎SỞ VĂN HOÁ,/);
  });

  test('of an upright A5 slip divides the right block rather than squeezing the left', () => {
    const slip = header(
      {
        the_thuc: 'dang',
        trinh_bay: { kho_giay: 'A5', huong: 'doc' },
        co_quan: [{ ten: ['Tỉnh uỷ Sông Thượng'], ky_hieu: 'TU' }],
        ky_hieu: 'GM/TU',
      },
      'hd05',
    );
    for (const column of [0, 2]) {
      const [widest, width] = widestIn(slip, column);
      expect(widest).toBeLessThanOrEqual(width);
    }
    expect(printBlocks(slip.table.rows[0]?.cells[0]?.blocks ?? []).split('\n')[0]).toBe(
      'co-quan | TỈNH UỶ⏎SÔNG THƯỢNG',
    );
  });

  test('prints the marks of a paper under the number, in the order of the diagram', () => {
    const { table } = header({ du_thao: 2, mat: 'mat', khan: 'hoa-toc' }, 'nd30');
    const styles = table.rows[1]?.cells[0]?.blocks.map((block) => block.type === 'paragraph' && block.style);
    expect(styles).toEqual(['so-ky-hieu', 'du-thao', 'mat', 'khan']);
  });

  test('frames HỎA TỐC 30 by 8 mm (ND30-I.III.2.b)', () => {
    const { table, made } = header({ khan: 'hoa-toc' }, 'nd30');
    const stamp = table.rows[1]?.cells[0]?.blocks[1];
    if (stamp?.type !== 'paragraph') throw new Error('no stamp');
    const { indent, pitch, boxed } = lookOf(made, stamp);
    expect(boxed).toBe(true);
    expect(twipsToMm((table.columns[0] ?? 0) - indent.left - indent.right)).toBeCloseTo(30, 1);
    expect(twipsToMm(pitch)).toBeCloseTo(8, 1);
  });

  test('of an attached paper has neither number nor date', () => {
    const made = { ...work({}, 'nd30', face), standing: 'kem-theo-co-dau-trang' as const };
    expect(dauTrang(made).map(({ type }) => type)).toEqual(['paragraph', 'table']);
    expect(dauTrang(made)[1]).toMatchObject({ rows: [{}] });
    expect(JSON.stringify(dauTrang(made))).not.toContain('Số:');
    expect(dauTrang({ ...made, standing: 'kem-theo' })).toEqual([]);
  });
});
