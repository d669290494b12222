import { describe, expect, test } from 'vitest';
import type { Block, Paragraph, Sheet } from '../../src/block/block.ts';
import { paragraphsIn } from '../../src/block/paragraphs.ts';
import { printSheet } from '../../src/block/print.ts';
import { compose } from '../../src/compose/compose.ts';
import type { ComposeInput } from '../../src/compose/work.ts';
import type { Bang } from '../../src/model/body.ts';
import type { Document } from '../../src/model/document.ts';
import { type BookId, formOf, giay, halfFace, input, kind, rich } from './giay.ts';

function sheetOf(made: ComposeInput): Sheet {
  const { value, diagnostics } = compose(made, halfFace);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const sheet = (more: Partial<Document> = {}, id: BookId = 'nd30'): Sheet => sheetOf(input(more, id));

function lines(made: Sheet, section = 0): readonly string[] {
  const start = printSheet(made).split('\nsection ')[section + 1] ?? '';
  return start
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function content(made: Sheet): readonly Paragraph[] {
  return (made.sections[0]?.blocks ?? []).filter((block: Block) => block.type === 'paragraph');
}

const sentence = (words: string) => ({ type: 'doan', content: rich(words) }) as const;
const table: Bang = {
  type: 'bang',
  columns: [{}, {}],
  headerRows: 1,
  rows: [
    ['STT', 'Nội dung'],
    ['1', 'Khai mạc'],
  ].map((cells) => ({
    cells: cells.map((words) => ({ content: [rich(words)], colspan: 1, rowspan: 1 })),
  })),
  landscape: false,
};

describe('compose', () => {
  test('makes the same sheet of the same paper', () => {
    expect(printSheet(sheet())).toBe(printSheet(sheet()));
  });

  test('names every style and list that a paragraph refers to', () => {
    const made = sheet({ phu_luc: [{ ten: rich('Danh mục'), noi_dung: [table], landscape: true }] });
    const styles = new Set(made.styles.map(({ id }) => id));
    for (const section of made.sections) {
      for (const paragraph of paragraphsIn([...section.blocks, ...section.header.rest])) {
        expect(styles).toContain(paragraph.style);
      }
    }
  });

  test('puts title, organ, subject and date into the properties', () => {
    expect(sheet().info).toEqual({
      title: 'Kế hoạch tuyên truyền chuyển đổi số năm 2026',
      author: 'Ủy ban nhân dân xã Đồng Mây',
      subject: 'tuyên truyền chuyển đổi số năm 2026',
      language: 'vi-VN',
      date: '2026-02-03',
    });
  });

  test('draws the line under the trích yếu two fifths of its last line', () => {
    const rule = lines(sheet()).find((line) => line.startsWith('rule') && line.endsWith('keep-next'));
    expect(rule).toBe(`rule ${35 * 14 * 0.5 * 0.4} stroke 0.75 center keep-next`);
  });

  test('types five hyphens under a party trích yếu, which begins with a small letter', () => {
    const made = lines(sheet({ trich_yeu: rich('Phối hợp tuyên truyền') }, 'hd36'));
    expect(made).toContain('trich-yeu | phối hợp tuyên truyền');
    expect(made[made.indexOf('trich-yeu | phối hợp tuyên truyền') + 1]).toBe('trich-yeu-dau | -----');
  });

  test('ends the content once, in the way of the style', () => {
    const last = (id: BookId) =>
      content(sheet({ ket_thuc: [rich('Yêu cầu thực hiện')] }, id)).at(-1)?.content;
    expect(last('nd30')).toEqual(rich('Yêu cầu thực hiện./.'));
    expect(last('hd36')).toEqual(rich('Yêu cầu thực hiện.'));
  });

  test('puts no end mark after a table', () => {
    const made = printSheet(sheet({ noi_dung: [sentence('Lịch:'), table] }));
    expect(made).not.toContain('./.');
  });

  test('numbers căn cứ and end marks as the style wants', () => {
    const can_cu = {
      form: 'danh-sach',
      items: [rich('Căn cứ Luật A'), rich('Căn cứ Nghị định B;')],
    } as const;
    const noi_dung = [sentence('Yêu cầu.'), sentence('Thực hiện.')];
    const of = (id: BookId) =>
      lines(sheet({ can_cu, noi_dung }, id)).filter((line) => line.startsWith('can-cu'));
    expect(of('nd30')).toEqual(['can-cu | Căn cứ Luật A;', 'can-cu | Căn cứ Nghị định B.']);
    expect(of('hd36')).toEqual(['can-cu | - Căn cứ Luật A;', 'can-cu | - Căn cứ Nghị định B,']);
    expect(of('hd05')).toEqual(['can-cu | - Căn cứ Luật A;', 'can-cu | - Căn cứ Nghị định B.']);
  });
});

describe('the company of the signature', () => {
  const kept = (noi_dung: Document['noi_dung']): readonly boolean[] =>
    content(sheet({ noi_dung }))
      .filter(({ style }) => style === 'doan')
      .map(({ look }) => look?.keepNext === true && look.keepLines === true);

  test('is the last paragraph, whole', () => {
    const long = 'Ủy ban nhân dân xã yêu cầu các thôn triển khai thực hiện nghiêm túc. '.repeat(3);
    expect(kept([sentence(long), sentence(long)])).toEqual([false, true]);
  });

  test('is the one before it too, where the last is a single line', () => {
    expect(kept([sentence('Một.'), sentence('Hai.'), sentence('Ba.')])).toEqual([false, true, true]);
  });

  test('is left to divide where it would not fit on a page with the signature', () => {
    expect(kept([sentence('Yêu cầu các thôn thực hiện. '.repeat(200))])).toEqual([false]);
  });

  test('is the table at the end, whole, where both fit on a page', () => {
    const keeps = (rows: number): readonly boolean[] =>
      sheet({
        noi_dung: [{ ...table, rows: Array.from({ length: rows }, () => table.rows[0] ?? { cells: [] }) }],
        ket_thuc: [],
      })
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === 'table' && block.grid ? [block.keepNext] : []));
    expect(keeps(5)).toEqual([true]);
    expect(keeps(100)).toEqual([false]);
  });
});

describe('sections', () => {
  test('turn the page for a wide table, take its title along, and turn back', () => {
    const made = sheet({
      noi_dung: [
        ...[sentence('Đầu.'), sentence('Biểu 1:'), { ...table, landscape: true }],
        ...[sentence('Sau biểu.'), sentence('Cuối.')],
      ],
    });
    expect(made.sections.map(({ page, restart }) => [page.width > page.height, restart])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
    expect(lines(made, 1).find((line) => line.startsWith('doan'))).toContain('Biểu 1:');
    expect(made.sections[1]?.header.first).toEqual(made.sections[1]?.header.rest);
  });

  test('hide the number on the first page and print it centred on the rest', () => {
    const [first] = sheet().sections;
    expect(first?.header.first).toEqual([]);
    expect(first?.header.rest).toEqual([
      { type: 'paragraph', style: 'so-trang', content: [{ type: 'page-number' }] },
    ]);
  });

  test('begin a phụ lục on a page of its own, numbered where there are two', () => {
    const one = { ten: rich('Danh mục'), noi_dung: [sentence('Nội dung')], landscape: false };
    const made = sheet({ phu_luc: [one, one] });
    expect(made.sections.map(({ restart }) => restart)).toEqual([true, true, true]);
    expect(lines(made, 2).filter((line) => !line.startsWith('header') && !line.startsWith('rule'))).toEqual([
      'phu-luc | Phụ lục II',
      'phu-luc-ten | DANH MỤC',
      'kem-theo | (Kèm theo Kế hoạch số 05/KH-UBND ngày 03 tháng 02 năm 2026⏎của Ủy ban nhân dân xã Đồng Mây)',
      'doan | Nội dung./.',
    ]);
    expect(lines(sheet({ phu_luc: [one] }), 1)).toContain('phu-luc | Phụ lục');
    expect(lines(sheet({ phu_luc: [one, one] }, 'hd36'), 1)).toContain('phu-luc | Phụ lục 1');
  });

  const main = giay({ so: null, ngay: { year: 2026, month: 2 } });
  const attached = giay({
    ten_loai: 'Chương trình',
    van_ban_chinh: { ...main, the_thuc: 'nha-nuoc' },
    noi_nhan: [],
    luu: undefined,
    nguoi_ky: [],
  });

  test('print an attached paper after the paper, without header, blanks where nothing is known', () => {
    const made = sheetOf({
      document: { ...main, kem_theo: [{ document: attached, dau_trang: false }] },
      kind,
      form: formOf('nd30'),
      facts: {},
      attached: [{ document: attached, kind, form: formOf('nd30'), facts: {}, attached: [] }],
    });
    const printed = lines(made, 1);
    expect(made.sections[1]?.restart).toBe(true);
    expect(printed.find((line) => line.startsWith('ten-loai'))).toBe('ten-loai | CHƯƠNG TRÌNH');
    expect(printed.find((line) => line.startsWith('kem-theo'))?.replace('⏎', ' ')).toBe(
      'kem-theo | (Kèm theo Kế hoạch số ········/KH-UBND ngày __ tháng 02 năm 2026 của Ủy ban nhân dân xã Đồng Mây)',
    );
    expect(printed.some((line) => line.startsWith('quoc-hieu') || line.startsWith('noi-nhan'))).toBe(false);
  });

  test('print a paper that belongs to another one alone as they print it attached', () => {
    const alone = sheetOf({ document: attached, kind, form: formOf('nd30'), facts: {}, attached: [] });
    expect(lines(alone)).not.toContain('quoc-hieu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines(alone).some((line) => line.startsWith('kem-theo'))).toBe(true);
  });

  test('carry the contact line at the foot of page 1 in state style, after the signature in party style', () => {
    const state = sheet({ lien_he: rich('Số 1 đường Sông, xã Đồng Mây') });
    expect(state.sections[0]?.footer.first.map(({ type }) => type)).toEqual(['rule', 'paragraph']);
    const party = sheet({ lien_he: rich('Số 1 đường Sông, xã Đồng Mây') }, 'hd36');
    expect(party.sections[0]?.footer.first).toEqual([]);
    expect(lines(party).at(-1)).toBe('lien-he | Số 1 đường Sông, xã Đồng Mây');
  });

  test('carry the scope note over the first page, and the note against spreading at the foot of the last', () => {
    const state = sheet({ pham_vi: 'Lưu hành nội bộ' });
    expect(state.sections[0]?.header.first).toMatchObject([
      { style: 'pham-vi', content: rich('LƯU HÀNH NỘI BỘ') },
    ]);
    const note = 'Không phổ biến trên các phương tiện thông tin đại chúng';
    expect(sheet({ pham_vi: note }, 'hd05').sections[0]?.blocks.at(-1)).toMatchObject({
      type: 'frame',
      fromBottom: 567,
    });
    expect(sheet({ pham_vi: note }, 'hd36').sections[0]?.blocks.at(-1)).toMatchObject({ type: 'paragraph' });
  });
});
