import fc from 'fast-check';
import { stringify } from 'yaml';
import { content, listed, type Part, plainText, shortText, text } from './body.ts';
import {
  apart,
  type Choice,
  head,
  keys,
  maybe,
  name,
  organ,
  row,
  rulebooks,
  type Style,
  signer,
} from './head.ts';
import { type Stream, type Unit, Words } from './source.ts';

/** The files of a generated office, what is asked of danvan, and what the paper has to print, in order. */
export interface Generated {
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** The path of its outputs without the ending. */
  readonly output: string;
  readonly units: readonly Unit[];
  /** What stands in the head and the margins: it is printed, wherever. */
  readonly loose: readonly Stream[];
}

const look = fc.record(
  {
    khan: fc.constantFrom('hoa-toc', 'thuong-khan', 'khan'),
    mat: fc.constantFrom('tuyet-mat', 'toi-mat', 'mat'),
    du_thao: fc.constantFrom(true, 2),
    so_ban: fc.constant(30),
    trinh_bay: fc.record(
      {
        co_chu: fc.constant(14),
        hai_mat: fc.boolean(),
        huong: fc.constantFrom('doc', 'ngang'),
        thut_dau_dong: fc.constantFrom(1, 1.27),
        cach_doan: fc.constantFrom(6, 12),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** What one style allows and the other does not. */
const ownLook = {
  'nha-nuoc': fc.record(
    {
      gian_dong: fc.constantFrom(1, 1.2, 1.5),
      bo_co_chu: fc.constantFrom('12/13', '13/14'),
      le: fc.record(
        {
          tren: fc.integer({ min: 20, max: 25 }),
          duoi: fc.integer({ min: 20, max: 25 }),
          trai: fc.integer({ min: 30, max: 35 }),
          phai: fc.integer({ min: 15, max: 20 }),
        },
        { requiredKeys: [] },
      ),
      danh_so: fc.constantFrom(
        ['I.', '1.', 'a)'],
        ['1.', '1.1.', 'a)'],
        ['Phần I', 'I.', '1.', 'a)'],
        ['Chương I', 'Mục 1', 'Điều 1.', '1.', 'a)'],
      ),
    },
    { requiredKeys: [] },
  ),
  dang: fc.record(
    {
      gian_dong: fc.constantFrom(18, 20),
      danh_so: fc.constantFrom(['I-', '1.', 'a)'], ['1.', '1.1.', 'a)']),
    },
    { requiredKeys: [] },
  ),
};

/** An office's own kind with the addressees that none of the four has. */
const petition = {
  'templates/to-trinh.yaml':
    'ten: Tờ trình\nky_hieu: TTr\nbo_phan: { trich_yeu: bat-buoc, kinh_gui: bat-buoc, noi_dung: bat-buoc, lich_trinh: khong }\n',
  'templates/to-trinh.hbs': '{{> dau-trang}}\n<kinh-gui/>\n{{> mo-dau}}\n<noi-dung/>\n{{> cuoi-trang}}\n',
};

const appendix = fc
  .record({ ten: shortText, noi_dung: content, ngang: fc.boolean() })
  .map(({ ten, noi_dung, ngang }) => keys({ ten, noi_dung }, ngang ? { huong: 'ngang' } : {}));

/** The parts between title and end, by kind, in the order in which they are printed. */
const kinds = {
  'ke-hoach': ['can_cu', 'mo_dau', 'noi_dung', 'ket_thuc'],
  'thong-bao': ['can_cu', 'mo_dau', 'noi_dung', 'ket_thuc'],
  'to-trinh': ['kinh_gui', 'can_cu', 'mo_dau', 'noi_dung', 'ket_thuc'],
  'chuong-trinh': ['can_cu', 'mo_dau', 'lich_trinh', 'noi_dung', 'ket_thuc'],
  'giay-moi': [
    ...['mo_dau', 'kinh_moi', 'du', 'thanh_phan', 'chu_tri', 'thoi_gian', 'dia_diem', 'luu_y'],
    ...['noi_dung', 'ket_thuc'],
  ],
} as const;
export type KindId = keyof typeof kinds;

const parts = {
  trich_yeu: shortText,
  kinh_gui: listed(shortText, 1, 3),
  can_cu: maybe(fc.oneof(listed(text, 1, 4), text)),
  mo_dau: maybe(fc.oneof(text, listed(text, 1, 3))),
  kinh_moi: maybe(listed(shortText)),
  du: maybe(text),
  thanh_phan: maybe(listed(shortText)),
  chu_tri: maybe(shortText),
  thoi_gian: text,
  dia_diem: text,
  luu_y: maybe(listed(text, 1, 2)),
  lich_trinh: listed(row, 1, 15),
  noi_dung: content,
  ket_thuc: maybe(text),
};

const kindId = fc.constantFrom(...(Object.keys(kinds) as KindId[]));

/** What stands in the body of a paper of any kind. */
const body = fc.record({ loai: kindId, ...parts, phu_luc: maybe(listed(appendix, 1, 3)) });
type Body = typeof body extends fc.Arbitrary<infer T> ? T : never;

function bodyPart(own: Body, more: Choice, foot: Part | undefined): Part {
  const fields = Object.fromEntries(kinds[own.loai].map((key) => [key, own[key]]));
  const front = keys({ trich_yeu: own.trich_yeu, ...fields }, { loai: own.loai, ...more });
  return (words) => {
    const made = [front, ...(foot ? [foot] : []), keys({ phu_luc: own.phu_luc })].map((part) => part(words));
    return {
      yaml: Object.assign({}, ...made.map(({ yaml }) => yaml)),
      units: made.flatMap(({ units }) => units),
    };
  };
}

const yamlStyle = fc.record({
  lineWidth: fc.constantFrom(0, 40, 80),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
  ),
});

/** Any paper of the four kinds or of an office's own, of both styles, with appendices and a paper attached to it, or without. */
export const generated: fc.Arbitrary<Generated> = fc
  .record({
    body,
    ...head,
    second: fc.array(fc.tuple(organ, signer), { maxLength: 2 }),
    the_thuc: fc.constantFrom<Style>('nha-nuoc', 'dang'),
    look,
    ownLook: fc.record({ ...ownLook, a5: fc.nat(3) }),
    book: fc.nat(),
    footers: fc.record({
      lien_he: maybe(shortText),
      pham_vi: maybe(name),
      nguoi_soan_thao: maybe(plainText),
    }),
    attached: maybe(fc.tuple(body, fc.boolean())),
    yamlStyle,
  })
  .map((plan): Generated => {
    const words = new Words();
    const organs = [plan.co_quan, ...plan.second.slice(0, plan.organs - 1).map(([each]) => each)];
    const signers = [plan.nguoi_ky, ...plan.second.slice(0, plan.organs - 1).map(([, each]) => each)];
    const many = (each: readonly Part[]): Part =>
      each.length === 1 && each[0]
        ? each[0]
        : (given) => {
            const made = each.map((part) => part(given));
            return { yaml: made.map(({ yaml }) => yaml), units: made.flatMap(({ units }) => units) };
          };
    const top = apart(
      keys({ co_quan: many(organs.map((each) => each(organs.length > 1))), dia_danh: plan.dia_danh }),
    )(words);
    const foot: Part = (given) => {
      const noi_nhan = keys({ noi_nhan: plan.noi_nhan })(given);
      const rest = apart(keys({ luu: plan.luu, nguoi_ky: many(signers.map((each) => each(plan.the_thuc))) }))(
        given,
      );
      const left = noi_nhan.units.flat(2);
      return {
        yaml: { ...(noi_nhan.yaml as object), ...(rest.yaml as object) },
        units: [[left, ...rest.units.flat()]],
      };
    };
    const { the_thuc, so, ngay } = plan;
    const quy_dinh = rulebooks[the_thuc][plan.book % rulebooks[the_thuc].length];
    const main = bodyPart(plan.body, {}, foot)(words);
    const footers = apart(keys(plan.footers))(words);
    const own = plan.ownLook;
    const small = the_thuc === 'dang' && plan.body.loai === 'giay-moi' && own.a5 === 0;
    const trinh_bay = {
      ...plan.look.trinh_bay,
      ...own[the_thuc],
      ...(small && { kho_giay: 'A5' }),
    };
    const files: Record<string, string> = { ...petition };
    const attached =
      plan.attached && bodyPart(plan.attached[0], { van_ban_chinh: 'chinh.yaml' }, undefined)(words);
    if (attached) files['kem.yaml'] = stringify(attached.yaml, plan.yamlStyle);
    files['chinh.yaml'] = stringify(
      {
        the_thuc,
        so,
        ngay,
        ...(top.yaml as object),
        ...(main.yaml as object),
        ...(footers.yaml as object),
        ...plan.look,
        ...(Object.keys(trinh_bay).length > 0 && { trinh_bay }),
        ...(quy_dinh && { quy_dinh }),
        ...(attached && {
          kem_theo: [plan.attached?.[1] ? { tap_tin: 'kem.yaml', dau_trang: true } : 'kem.yaml'],
        }),
      },
      plan.yamlStyle,
    );
    if (Object.keys(words.facts).length > 0) files['danh-ba.yaml'] = stringify({ chung: words.facts });
    const columns = Object.keys(words.row);
    if (columns.length > 0)
      files['hang.csv'] = csv([
        ['ma', ...columns],
        ['1', ...Object.values(words.row)],
      ]);
    return {
      files,
      ...(columns.length > 0
        ? { argv: ['render', 'chinh.yaml', '--data', 'hang.csv', '--name', 'thu-{{ma}}'], output: 'thu-1' }
        : { argv: ['render', 'chinh.yaml'], output: 'chinh' }),
      units: [...main.units, ...(attached?.units ?? [])],
      loose: [...top.units, ...footers.units].flat(),
    };
  });

function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');
}
