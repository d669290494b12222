import type { Edit } from '../base/fix.ts';
import { type Mapping, placeOf, type Scalar, spanWithin, type Value } from '../base/value.ts';
import type { Prose } from './paper.ts';
import { type Paragraph, paragraphsOf } from './prose-text.ts';
import { spell } from './spell.ts';

/** Keys whose values are settings, paths, numbers and dates: not printed as they are typed. */
const settings = new Set([
  ...['loai', 'the_thuc', 'quy_dinh', 'so', 'ky_hieu', 'ngay', 'kem_theo', 'van_ban_chinh', 'du_thao'],
  ...['khan', 'mat', 'so_ban', 'trinh_bay', 'huong', 'dau', 'quyen', 'rong', 'can', 'dam', 'gop_cot'],
  ...['gop_dong', 'dong_dau', 'dau_trang'],
]);

/** Keys that mappings inside lists have; an item with another key is a sentence with a colon in it. */
const itemKeys = new Set([
  ...['nhom', 'gom', 'nguyen_van', 'muc', 'y', 'gach', 'giua', 'bang', 'o', 'ten', 'thoi_gian', 'noi_dung'],
  ...['thuc_hien', 'tap_tin', 'ho_ten', 'chuc_vu', 'cot', 'hang', 'noi'],
]);

/** Top-level keys in the order of the page. A kind's own fields stand before noi_dung. */
const order = [
  ...['co_quan', 'dia_danh', 'trich_yeu', 'kinh_gui', 'can_cu', 'mo_dau', '', 'noi_dung', 'lich_trinh'],
  ...['ket_thuc', 'noi_nhan', 'luu', 'nguoi_ky', 'nguoi_soan_thao', 'lien_he', 'dong_kem_theo', 'phu_luc'],
];

interface Place {
  readonly path: string;
  readonly role: string;
  readonly field: string;
  readonly nguyen_van: boolean;
}

/** Every printed paragraph that a paper's values hold, in the order of the page. */
export function proseOf(value: Mapping, texts: ReadonlyMap<string, string>): readonly Prose[] {
  const rank = (role: string): number => order.indexOf(order.includes(role) ? role : '');
  return value.entries
    .filter(({ key }) => !settings.has(key))
    .sort((a, b) => rank(a.key) - rank(b.key))
    .flatMap(({ key, value: inner }) =>
      walk(inner, { path: key, role: key, field: key, nguyen_van: false }, texts),
    );
}

function walk(value: Value, place: Place, texts: ReadonlyMap<string, string>): readonly Prose[] {
  switch (value.type) {
    case 'scalar':
      return value.blank ? [] : paragraphsOf(value, formOf(place)).map((p) => piece(p, value, place, texts));
    case 'list':
      return value.items.flatMap((item, i) => {
        const inner = { ...place, path: `${place.path}[${i}]` };
        const sentence = item.type === 'mapping' && !itemKeys.has(item.entries[0]?.key ?? '');
        return walk(sentence && item.typed ? item.typed : item, inner, texts);
      });
    case 'mapping':
      return value.entries
        .filter(({ key }) => !settings.has(key))
        .flatMap(({ key, value: inner }) => {
          const path = `${place.path}.${key}`;
          if (key === 'nguyen_van') return walk(inner, { ...place, path, nguyen_van: true }, texts);
          return walk(inner, { ...place, path, field: key }, texts);
        });
  }
}

function formOf({ role, field, nguyen_van }: Place): 'body' | 'line' | 'verbatim' {
  if (nguyen_van) return 'verbatim';
  return field === 'noi_dung' && role !== 'lich_trinh' ? 'body' : 'line';
}

/** What an item of a body is, where its key says it and not the Markdown in it. */
const blocks: Readonly<Record<string, Prose['block']>> = {
  muc: 'muc',
  y: 'y',
  gach: 'gach',
  giua: 'giua',
  hang: 'o',
  cot: 'o',
  o: 'o',
};

function piece(
  { block, text, offsets }: Paragraph,
  scalar: Scalar,
  { path, role, field, nguyen_van }: Place,
  texts: ReadonlyMap<string, string>,
): Prose {
  const span = (from: number, to: number) => {
    const at = (i: number): number => placeOf(offsets, i) ?? 0;
    const start = from < text.length ? at(from) : at(text.length - 1) + Math.min(text.length, 1);
    const last = to <= text.length ? at(to - 1) : start;
    return spanWithin(scalar, start, to > from ? last + 1 : start);
  };
  const source = texts.get(scalar.span.file) ?? '';
  const typed = (from: number, to: number): boolean => {
    const { start, end } = span(from, to);
    return source.slice(start, end) === text.slice(from, to);
  };
  const edit = (from: number, to: number, replacement: string): Edit | undefined => {
    const around = from === to ? [Math.max(0, from - 1), from === 0 ? 1 : from] : [from, to];
    const [first = 0, last = 0] = around;
    if (!typed(first, last)) return undefined;
    const at = span(first, last);
    const start = from === to && from > 0 ? at.end : at.start;
    return {
      span: { ...at, start, end: from === to ? start : at.end },
      text: spell(replacement, scalar, source),
    };
  };
  const own = block === 'doan' && role !== 'lich_trinh' ? (blocks[field] ?? block) : block;
  return { path, role, field, block: own, nguyen_van, text, scalar, span, edit };
}
