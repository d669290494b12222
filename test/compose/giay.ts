import { type Rich, text } from '../../src/base/inline.ts';
import type { NumberList, Style } from '../../src/block/block.ts';
import type { ComposeInput, Work } from '../../src/compose/work.ts';
import type { Face } from '../../src/face/face.ts';
import type { Document } from '../../src/model/document.ts';
import type { Kind } from '../../src/model/kind.ts';
import { chooseForm } from '../../src/rulebook/choose.ts';
import type { Form } from '../../src/rulebook/form.ts';
import { hd05 } from '../../src/rulebook/hd05/index.ts';
import { hd36 } from '../../src/rulebook/hd36/index.ts';
import { nd30 } from '../../src/rulebook/nd30/index.ts';

const rulebooks = { nd30, hd36, hd05 };
export type BookId = keyof typeof rulebooks;

/** A face in which every character is half its size wide: what fits can be counted by hand. */
export const halfFace: Face = {
  width: (characters, size) => characters.length * size * 0.5,
  lacking: () => [],
  lineHeight: 1.149,
  files: {
    regular: new Uint8Array(),
    bold: new Uint8Array(),
    italic: new Uint8Array(),
    boldItalic: new Uint8Array(),
  },
};

export function rich(words: string): Rich {
  return [text(words)];
}

export function formOf(id: BookId, trinh_bay: Document['trinh_bay'] = {}, kind = 'ke-hoach'): Form {
  const span = { file: 'ke-hoach.yaml', start: 0, end: 0 };
  const { value } = chooseForm(rulebooks[id], trinh_bay, { id: kind }, () => span);
  if (!value) throw new Error(`no form of ${id}`);
  return value;
}

/** A plan of an invented commune, with what a test gives instead. */
export function giay(more: Partial<Document> = {}): Document {
  return {
    loai: 'ke-hoach',
    ten_loai: 'Kế hoạch',
    the_thuc: 'nha-nuoc',
    co_quan: [{ ten: ['Ủy ban nhân dân xã Đồng Mây'], ky_hieu: 'UBND' }],
    dia_danh: 'Đồng Mây',
    so: '5',
    ky_hieu: 'KH-UBND',
    ngay: { year: 2026, month: 2, day: 3 },
    trich_yeu: rich('tuyên truyền chuyển đổi số năm 2026'),
    mo_dau: [],
    noi_dung: [{ type: 'doan', content: rich('Ủy ban nhân dân xã xây dựng kế hoạch.') }],
    ket_thuc: [],
    kinh_gui: [],
    lich_trinh: [],
    noi_nhan: [{ type: 'noi', content: rich('Ủy ban nhân dân tỉnh Sông Thượng (b/c)'), nguyen_van: false }],
    luu: { items: ['VT', 'VHXH'] },
    nguoi_ky: [{ thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', quyen: false, ho_ten: 'Vũ Thị Mây' }],
    phu_luc: [],
    kem_theo: [],
    trinh_bay: {},
    rieng: {},
    ...more,
  };
}

export const kind: Kind = {
  id: 'ke-hoach',
  ten: 'Kế hoạch',
  ky_hieu: { 'nha-nuoc': 'KH', dang: 'KH' },
  bo_phan: {},
  rieng: {},
  template: {
    file: 'templates/ke-hoach.hbs',
    text: [
      '<dau-trang/>',
      '<ten-loai>{{ten_loai}}</ten-loai>',
      '{{#if trich_yeu}}<trich-yeu>{{trich_yeu}}</trich-yeu>{{/if}}',
      '<can-cu/>',
      '{{#each mo_dau}}<doan>{{this}}</doan>{{/each}}',
      '<noi-dung/>',
      '<ket-thuc/>',
      '<cuoi-trang/>',
      '',
    ].join('\n'),
  },
  partials: {},
};

export function input(more: Partial<Document> = {}, id: BookId = 'nd30'): ComposeInput {
  const document = giay(more);
  return { document, kind, form: formOf(id, document.trinh_bay), facts: {}, attached: [] };
}

/** What a part is made from, on a page 165 mm wide between the margins. */
export function work(more: Partial<Document> = {}, id: BookId = 'nd30', face: Face = halfFace): Work {
  const document = giay(more);
  const a5 = document.trinh_bay.kho_giay === 'A5' ? 'giay-moi' : document.loai;
  const form = formOf(id, document.trinh_bay, a5);
  return {
    document,
    form,
    face,
    standing: 'chinh',
    elements: new Set(['ten-loai', 'trich-yeu']),
    textWidth: form.page.width - form.page.margin.left - form.page.margin.right,
    styles: new Map<string, Style>(),
    lists: new Map<string, NumberList>(),
    diagnostics: [],
  };
}
