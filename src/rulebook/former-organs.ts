/** What is gone of the organs, levels and units of the State and the Party. */
export type FormerKind = 'cap-huyen' | 'ban-dan-van' | 'to-chuc-dang' | 'bo-so' | 'tinh';

/** Names that a paper no longer uses from a day on. */
export interface Former {
  readonly kind: FormerKind;
  /** The first day (ISO) on which it is surely gone everywhere. */
  readonly from: string;
  /** A pattern on text in small letters with `ủy` `hòa` written so; no groups. */
  readonly pattern: string;
  /** True where a name in capitals follows: what makes `thành phố` a unit of its own. */
  readonly beforeName?: boolean;
  /** What stands in its place; empty where nothing does. */
  readonly nay: string;
}

const organ =
  '(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|mttq(?: việt nam)?|mặt trận tổ quốc(?: việt nam)?|công an|chủ tịch|bí thư|thường trực|lãnh đạo|phòng(?: \\p{L}+){1,4})';
const district = '(?:huyện|quận|thị xã|thị trấn)(?! ủy)';

/**
 * District level: abolished on 01/7/2025 (ND30-L6). `thành phố` alone stays the name of the six cities directly under
 * the Government.
 */
const capHuyen = [
  `${organ} (?:các )?${district}(?!\\p{L})`,
  `(?:các|cấp) ${district}(?!\\p{L})`,
  `(?:xã|phường)(?:,| và| hoặc) thị trấn(?!\\p{L})`,
].map(
  (pattern): Former => ({
    kind: 'cap-huyen',
    from: '2025-07-01',
    pattern,
    nay: 'xã, phường, đặc khu',
  }),
);

const centralCities = 'hà nội|huế|hải phòng|đà nẵng|cần thơ|hồ chí minh';
const thanhPho: Former = {
  kind: 'cap-huyen',
  from: '2025-07-01',
  pattern: `(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) thành phố (?!${centralCities})(?=\\p{L})`,
  beforeName: true,
  nay: 'xã, phường',
};

/** Party organs: Ban Dân vận and Ban Tuyên giáo merged in 02/2025 (P-IS-08). */
const danVan = [
  'ban dân vận(?! và)(?!\\p{L})',
  'ban tuyên giáo (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|trung ương(?! đoàn| hội))',
].map(
  (pattern): Former => ({
    kind: 'ban-dan-van',
    from: '2025-03-01',
    pattern,
    nay: 'Ban Tuyên giáo và Dân vận',
  }),
);

/** Ended in early 2025; the guideline of 27/5/2026 no longer names them (P-LAW-10). */
const toChucDang = [
  ['ban cán sự đảng|bcs đảng|bcsđ(?!\\p{L})', 'đảng ủy của cơ quan đó'],
  ['đảng đoàn(?!\\p{L})', 'đảng ủy của cơ quan đó'],
  ['đảng ủy khối(?!\\p{L})', 'đảng ủy các cơ quan đảng, đảng ủy ủy ban nhân dân'],
  ['(?:huyện|quận|thị) ủy(?!\\p{L})', 'đảng ủy xã, phường, đặc khu'],
].map(([pattern = '', nay = '']): Former => ({ kind: 'to-chuc-dang', from: '2025-07-01', pattern, nay }));

/** Ministries merged from 01/3/2025 (Nghị quyết 176/2025/QH15); the departments of the provinces followed. */
const merged: readonly (readonly [name: string, nay: string])[] = [
  ['kế hoạch (?:và|&) đầu tư|kh ?(?:&|và) ?đt', 'Tài chính'],
  ['giao thông vận tải|gtvt', 'Xây dựng'],
  ['thông tin (?:và|&) truyền thông|tt ?(?:&|và) ?tt', 'Khoa học và Công nghệ'],
  ['tài nguyên (?:và|&) môi trường|tn ?(?:&|và) ?mt', 'Nông nghiệp và Môi trường'],
  ['nông nghiệp (?:và|&) phát triển nông thôn|nn ?(?:&|và) ?ptnt', 'Nông nghiệp và Môi trường'],
  ['lao động ?[-–,] ?thương binh (?:và|&) xã hội|lđ ?-? ?tb ?(?:&|và)? ?xh', 'Nội vụ'],
];
const boSo = merged.flatMap(([name, nay]): readonly Former[] => [
  { kind: 'bo-so', from: '2025-03-01', pattern: `(?<!cán )bộ (?:${name})(?!\\p{L})`, nay: `Bộ ${nay}` },
  { kind: 'bo-so', from: '2025-07-01', pattern: `(?<!cơ |trụ )sở (?:${name})(?!\\p{L})`, nay: `Sở ${nay}` },
]);
const danToc: Former = {
  kind: 'bo-so',
  from: '2025-03-01',
  pattern: 'ủy ban dân tộc(?!\\p{L})',
  nay: 'Bộ Dân tộc và Tôn giáo',
};

/** Provinces joined to others on 01/7/2025 (Nghị quyết 202/2025/QH15), with the one they belong to since. */
const provinces: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['hà giang'],
  'Lào Cai': ['yên bái'],
  'Thái Nguyên': ['bắc kạn'],
  'Phú Thọ': ['vĩnh phúc', 'hòa bình'],
  'Bắc Ninh': ['bắc giang'],
  'Hưng Yên': ['thái bình'],
  'Hải Phòng': ['hải dương'],
  'Ninh Bình': ['hà nam', 'nam định'],
  'Quảng Trị': ['quảng bình'],
  'Đà Nẵng': ['quảng nam'],
  'Quảng Ngãi': ['kon tum'],
  'Gia Lai': ['bình định'],
  'Khánh Hòa': ['ninh thuận'],
  'Lâm Đồng': ['đắk nông', 'bình thuận'],
  'Đắk Lắk': ['phú yên'],
  'Thành phố Hồ Chí Minh': ['bà rịa ?[-–] ?vũng tàu', 'bình dương'],
  'Đồng Nai': ['bình phước'],
  'Tây Ninh': ['long an'],
  'Cần Thơ': ['sóc trăng', 'hậu giang'],
  'Vĩnh Long': ['bến tre', 'trà vinh'],
  'Đồng Tháp': ['tiền giang'],
  'Cà Mau': ['bạc liêu'],
  'An Giang': ['kiên giang'],
};
const tinh = Object.entries(provinces).map(
  ([nay, names]): Former => ({
    kind: 'tinh',
    from: '2025-07-01',
    pattern: `tỉnh(?: ủy| đoàn)? (?:${names.join('|')})(?!\\p{L})`,
    nay,
  }),
);

/** Every name that is gone. Each says the day from which no paper is issued by, sent to or charges such an organ. */
export const formerOrgans: readonly Former[] = [
  ...capHuyen,
  thanhPho,
  ...danVan,
  ...toChucDang,
  ...boSo,
  danToc,
  ...tinh,
];
