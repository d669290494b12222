import { describe, expect, test } from 'vitest';
import { printBlocks } from '../../src/block/print.ts';
import { cuoiTrang } from '../../src/compose/cuoi-trang.ts';
import type { Document } from '../../src/model/document.ts';
import { type BookId, rich, work } from './giay.ts';

function cells(more: Partial<Document>, id: BookId = 'nd30'): readonly (readonly string[])[] {
  const [table] = cuoiTrang(work(more, id));
  if (table?.type !== 'table') throw new Error('no foot');
  return table.rows.flatMap((row) =>
    row.cells.map((cell) =>
      printBlocks(cell.blocks)
        .split('\n')
        .map((line) => line.replace(/ \{[^}]*\}/u, '').replace(/^[a-z-]+ \|\s?/u, '')),
    ),
  );
}

const noi = (words: string) => ({ type: 'noi', content: rich(words), nguyen_van: false }) as const;

describe('Nơi nhận', () => {
  test('of a state paper: dash, semicolon, Lưu line with a full stop', () => {
    expect(
      cells({
        noi_nhan: [noi('Sở Nội vụ'), noi('- Phòng Tư pháp;')],
        luu: { items: ['VT', 'NC'], so_ban: 2 },
      })[0],
    ).toEqual(['Nơi nhận:', '- Sở Nội vụ;', '- Phòng Tư pháp;', '- Lưu: VT, NC (2).']);
  });

  test('of a party paper: label underlined but for its colon, comma, Lưu without colon', () => {
    const paper = { noi_nhan: [noi('Thường trực Tỉnh uỷ')], luu: { items: ['Văn phòng Tỉnh uỷ'] } };
    expect(cells(paper, 'hd36')[0]).toEqual([
      '<u>Nơi nhận</>:',
      '- Thường trực Tỉnh uỷ,',
      '- Lưu Văn phòng Tỉnh uỷ.',
    ]);
    expect(cells(paper, 'hd05')[0]?.[1]).toBe('- Thường trực Tỉnh uỷ;');
  });

  test('prints what is to stay as typed exactly so, and groups without dash or mark', () => {
    const lines = [
      { type: 'nhom', ten: rich('Gửi bản điện tử:') },
      { type: 'noi', content: rich('- Thường trực Tỉnh uỷ, (báo cáo)'), nguyen_van: true },
    ] as const;
    expect(
      cells({ noi_nhan: lines, luu: { items: [], nguyen_van: rich('- Lưu: VT, NCTH.NTH') } })[0],
    ).toEqual(['Nơi nhận:', 'Gửi bản điện tử:', '- Thường trực Tỉnh uỷ, (báo cáo)', '- Lưu: VT, NCTH.NTH']);
  });

  test('ends with a full stop where there is no Lưu line', () => {
    expect(cells({ noi_nhan: [noi('Sở Nội vụ')], luu: undefined })[0]?.at(-1)).toBe('- Sở Nội vụ.');
  });

  test('names the addressees first as Như trên, once', () => {
    expect(cells({ kinh_gui: [rich('Bộ Nội vụ')], noi_nhan: [noi('Sở Nội vụ')] })[0]?.[1]).toBe(
      '- Như trên;',
    );
    expect(cells({ kinh_gui: [rich('Bộ Nội vụ')], noi_nhan: [noi('Như trên')] })[0]?.slice(0, 2)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
    ]);
  });

  test('carries the drafter code on the Lưu line, or below it in a size of its own', () => {
    const code = { nguoi_soan_thao: 'pl', so_ban: 300 };
    expect(cells({ ...code, luu: { items: ['VT', 'TCCB'], so_ban: 2 } })[0]?.at(-1)).toBe(
      '- Lưu: VT, TCCB (2). PL.(300).',
    );
    expect(cells({ ...code, luu: { items: ['Văn phòng'] } }, 'hd36')[0]?.slice(-2)).toEqual([
      '- Lưu Văn phòng.',
      'PL-300',
    ]);
  });

  test('carries the drafter code below a Lưu line that prints exactly as given', () => {
    const luu = { items: [], nguyen_van: rich('Lưu: VT') };
    expect(cells({ nguoi_soan_thao: 'pl', luu })[0]?.slice(-2)).toEqual(['Lưu: VT', 'PL.']);
  });
});

describe('the signature', () => {
  const signer = { quyen: false, ho_ten: 'Hoàng Thu Mây' };

  test.each([
    [
      'nd30',
      { thay_mat: 'Ủy ban nhân dân', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'nd30',
      { thua_lenh: 'Chủ tịch', ky_thay: 'Chánh Văn phòng', chuc_vu: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['nd30', { thua_uy_quyen: 'Giám đốc', chuc_vu: 'Trưởng phòng' }, ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    ['nd30', { quyen: true, chuc_vu: 'Giám đốc' }, ['Q. GIÁM ĐỐC']],
    ['nd30', { thay_mat: 'TM. Ủy ban nhân dân', chuc_vu: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['hd36', { thay_mat: 'Ban Thường vụ', chuc_vu: 'Phó Bí thư' }, ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
    [
      'hd05',
      { ky_thay: 'Chánh Văn phòng', chuc_vu: 'Phó Chánh Văn phòng' },
      ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['hd36', { chuc_vu: 'Bí thư', kiem: 'Trưởng ban chỉ đạo' }, ['BÍ THƯ', 'kiêm', 'TRƯỞNG BAN CHỈ ĐẠO']],
  ] as const)('in %s of %j', (id, given, above) => {
    expect(cells({ nguoi_ky: [{ ...signer, ...given }] }, id)[1]).toEqual([...above, 'Hoàng Thu Mây']);
  });

  test('prints a party position regular under an authority, bold alone (P-SIG-04)', () => {
    const bold = (given: object): boolean | undefined => {
      const made = work({ nguoi_ky: [{ ...signer, chuc_vu: 'Phó Bí thư', ...given }] }, 'hd36');
      const [table] = cuoiTrang(made);
      const blocks = table?.type === 'table' ? (table.rows[0]?.cells[1]?.blocks ?? []) : [];
      const position = blocks.find((block) => block.type === 'paragraph' && block.style === 'chuc-vu');
      return position?.type === 'paragraph' ? (position.look?.bold ?? false) : undefined;
    };
    expect(bold({ thay_mat: 'Ban Thường vụ' })).toBe(false);
    expect(bold({})).toBe(true);
  });

  test('leaves the room for signing above the name, and its line where the name is blank', () => {
    const [table] = cuoiTrang(work({ nguoi_ky: [{ ...signer, chuc_vu: 'Giám đốc', ho_ten: null }] }));
    const last = table?.type === 'table' ? table.rows[0]?.cells[1]?.blocks.at(-1) : undefined;
    expect(last).toMatchObject({ style: 'ho-ten', content: [], look: { before: 1417 } });
  });

  test('of a joint party paper: lead right, partner left, organ under the position, Nơi nhận below', () => {
    const both = [
      { ...signer, chuc_vu: 'Chánh Văn phòng', co_quan: 'Tỉnh uỷ' },
      { ...signer, chuc_vu: 'Chánh Văn phòng', co_quan: 'Uỷ ban nhân dân tỉnh', ho_ten: 'Lò Văn Sương' },
    ];
    const [left, right, below] = cells({ nguoi_ky: both, noi_nhan: [noi('Các sở')] }, 'hd36');
    expect(left).toEqual(['CHÁNH VĂN PHÒNG', 'UỶ BAN NHÂN DÂN TỈNH', 'Lò Văn Sương']);
    expect(right).toEqual(['CHÁNH VĂN PHÒNG', 'TỈNH UỶ', 'Hoàng Thu Mây']);
    expect(below?.[0]).toBe('<u>Nơi nhận</>:');
  });

  test('of a joint state paper: lead left, organ above the position', () => {
    const both = [
      { ...signer, chuc_vu: 'Giám đốc', co_quan: 'Sở Nội vụ' },
      { ...signer, chuc_vu: 'Giám đốc', co_quan: 'Sở Tài chính', ho_ten: 'Lò Văn Sương' },
    ];
    const [left, right] = cells({ nguoi_ky: both });
    expect(left).toEqual(['SỞ NỘI VỤ', 'GIÁM ĐỐC', 'Hoàng Thu Mây']);
    expect(right?.[0]).toBe('SỞ TÀI CHÍNH');
  });
});
