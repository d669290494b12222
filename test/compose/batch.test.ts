import { describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { type BookId, rich } from './giay.ts';

const books: readonly BookId[] = ['nd30', 'hd36', 'hd05'];

const organ = { ten: ['Ủy ban nhân dân xã Đồng Mây'], ky_hieu: 'UBND' };
const partner = { ten: ['Hội Nông dân xã Đồng Mây'], ky_hieu: 'HND' };
const signer = { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', quyen: false, ho_ten: 'Vũ Thị Mây' };

/** Papers that each differ in one thing from the first; only the decree leaves the margins open. */
const papers = (id: BookId): readonly Partial<Document>[] => [
  {},
  { so: '6' },
  { so: null },
  { ky_hieu: 'KH-HĐND' },
  { dia_danh: 'Sông Thượng' },
  { ngay: { year: 2026, month: 2 } },
  { co_quan: [{ ...organ, chu_quan: ['Ủy ban nhân dân tỉnh Sông Thượng'] }] },
  { co_quan: [{ ten: ['Ủy ban nhân dân xã Đồng Mây', 'tỉnh Sông Thượng'], ky_hieu: 'UBND' }] },
  { co_quan: [organ, partner], nguoi_ky: [signer, { ...signer, co_quan: 'Hội Nông dân xã' }] },
  { nguoi_ky: [{ ...signer, ho_ten: 'Đèo Văn Long' }] },
  { nguoi_ky: [{ ...signer, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }] },
  { luu: { items: ['VT'] } },
  { luu: undefined },
  { noi_nhan: [] },
  { noi_nhan: [{ type: 'noi', content: rich('Đảng ủy xã (b/c)'), nguyen_van: false }] },
  { kinh_gui: [rich('Ủy ban nhân dân tỉnh Sông Thượng')] },
  { khan: 'hoa-toc' },
  { mat: 'mat' },
  { du_thao: 2 },
  { pham_vi: 'Lưu hành nội bộ' },
  { lien_he: rich('Số 1 đường Đồng Mây') },
  { nguoi_soan_thao: 'NTH', so_ban: 5 },
  ...(id === 'nd30' ? [{ trinh_bay: { le: { trai: 32 } } }] : []),
  { noi_dung: [{ type: 'doan', content: rich('Nội dung khác. '.repeat(300)) }] },
];

/** What becomes of a paper, by modules that may have met others before. */
async function printed(more: Partial<Document>, id: BookId) {
  const { halfFace, input } = await import('./giay.ts');
  const { compose } = await import('../../src/compose/compose.ts');
  const { paginate } = await import('../../src/paginate/paginate.ts');
  const { writeDocx } = await import('../../src/write/docx/write.ts');
  const { expectedOf } = await import('../../src/verify/expected.ts');
  const { withKnownParts } = await import('../../src/block/known-parts.ts');
  const { value, diagnostics } = compose(input(more, id), halfFace);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const sheet = withKnownParts(value);
  const pages = paginate(sheet, halfFace);
  return { sheet, pages, parts: writeDocx(sheet, {}), expected: expectedOf(sheet) };
}

/** What becomes of each paper where it is the first that the modules meet. */
async function alone(id: BookId) {
  const found = [];
  for (const paper of papers(id)) {
    vi.resetModules();
    found.push(await printed(paper, id));
  }
  return found;
}

describe('papers of a batch', () => {
  it.each(books)('come out as they do alone, whatever was composed before (%s)', async (id) => {
    const wanted = await alone(id);
    vi.resetModules();
    for (let round = 0; round < 3; round += 1) {
      for (const [i, paper] of papers(id).entries()) expect(await printed(paper, id)).toEqual(wanted[i]);
    }
  });

  it('share the letterhead, and what follows from it', async () => {
    vi.resetModules();
    const [one, other] = [await printed({}, 'nd30'), await printed({ luu: { items: ['VT'] } }, 'nd30')];
    const [first, second] = [one, other].map(({ sheet, expected }) => ({
      head: sheet.sections[0]?.blocks[0],
      foot: sheet.sections[0]?.blocks.at(-1),
      asked: expected[0]?.units[0],
    }));
    expect(first?.head).toBe(second?.head);
    expect(first?.asked).toBe(second?.asked);
    expect(first?.foot).not.toEqual(second?.foot);
  });
});
