import type { CalendarDate } from '../base/calendar.ts';
import type { Rich } from '../base/inline.ts';
import type { Body } from './body.ts';
import type { TrinhBay } from './trinh-bay.ts';

export type TheThuc = 'nha-nuoc' | 'dang';
export type RulebookId = 'nd30' | 'hd36' | 'hd05';

/** An issuing organ. `ten` and `chu_quan` with one entry are balanced over lines by danvan; with more, those are the lines. */
export interface CoQuan {
  readonly ten: readonly string[];
  /** Its short form in the number: `UBND`, `BDVTU`. */
  readonly ky_hieu: string;
  /** The parent organ printed above it. */
  readonly chu_quan?: readonly string[];
}

/** Who signs. Every wording in sentence case, without TM., T/M and the like: those are written by danvan. */
export interface NguoiKy {
  /** TM. / T/M: the collective or organ signed for. */
  readonly thay_mat?: string;
  /** TL. / T/L: whose order it is signed by. */
  readonly thua_lenh?: string;
  /** TUQ.: who delegated. State only. */
  readonly thua_uy_quyen?: string;
  /** KT. / K/T: the head signed for. */
  readonly ky_thay?: string;
  /** Q.: the position below is held as acting head. */
  readonly quyen: boolean;
  readonly chuc_vu?: string;
  /** A second position held at the same time, printed under `kiêm`. Party. */
  readonly kiem?: string;
  /** Another title printed above the name (state councils and steering boards). */
  readonly chuc_danh_khac?: string;
  /** The organ named under the position, in joint papers. */
  readonly co_quan?: string;
  /** null: deliberately blank. */
  readonly ho_ten: string | null;
}

/** A line of Nơi nhận. `nguyen_van` prints exactly as given, dash and end mark included. */
export type NoiNhan =
  | { readonly type: 'nhom'; readonly ten: Rich }
  | { readonly type: 'noi'; readonly content: Rich; readonly nguyen_van: boolean };

/** The Lưu line: the words after `Lưu:` (state) or `Lưu` (party). */
export interface Luu {
  readonly items: readonly string[];
  /** Number of kept copies, `(2)`. */
  readonly so_ban?: number;
  readonly nguyen_van?: Rich;
}

/** Căn cứ, one a line (`danh-sach`) or as running paragraphs (`van-xuoi`). */
export interface CanCu {
  readonly form: 'danh-sach' | 'van-xuoi';
  readonly items: readonly Rich[];
}

/** One row of an agenda, or a heading over the rows that follow (a day, a session). */
export type LichTrinhRow =
  | { readonly type: 'nhom'; readonly ten: Rich }
  | { readonly type: 'viec'; readonly thoi_gian: Rich; readonly noi_dung: Rich; readonly thuc_hien: Rich };

export interface PhuLuc {
  readonly ten: Rich;
  readonly noi_dung: Body;
  readonly landscape: boolean;
  /** The whole `(Kèm theo …)` line where the office words it itself. */
  readonly dong_kem_theo?: Rich;
}

/** A whole paper attached to this one and printed after it in the same file. */
export interface KemTheo {
  readonly document: Document;
  /** Its own header (agency block and Quốc hiệu), only where asked. */
  readonly dau_trang: boolean;
}

/** What an attached paper takes from the paper that it goes with: for its `(Kèm theo …)` line and its form. */
export interface VanBanChinh {
  readonly the_thuc: TheThuc;
  readonly quy_dinh?: RulebookId;
  readonly dia_danh: string;
  readonly ten_loai: string;
  readonly co_quan: readonly CoQuan[];
  readonly so: string | null;
  readonly ky_hieu: string;
  readonly ngay: CalendarDate;
}

/** A paper: what it means, nothing of how it looks. Keys are the YAML's own. */
export interface Document {
  readonly loai: string;
  /** The kind's name, `Kế hoạch`. */
  readonly ten_loai: string;
  readonly the_thuc: TheThuc;
  readonly quy_dinh?: RulebookId;
  /** Lead first; more than one is a joint paper. */
  readonly co_quan: readonly CoQuan[];
  readonly dia_danh: string;
  /** Digits as typed, or null while it has none. */
  readonly so: string | null;
  /** The whole code after the number (`KH-UBND`, `KH/BDVTU`), derived from kind and organs or as typed. */
  readonly ky_hieu: string;
  readonly ngay: CalendarDate;
  readonly trich_yeu?: Rich;
  readonly can_cu?: CanCu;
  readonly mo_dau: readonly Rich[];
  readonly noi_dung: Body;
  readonly ket_thuc: readonly Rich[];
  readonly kinh_gui: readonly Rich[];
  readonly lich_trinh: readonly LichTrinhRow[];
  readonly noi_nhan: readonly NoiNhan[];
  readonly luu?: Luu;
  readonly nguoi_ky: readonly NguoiKy[];
  readonly phu_luc: readonly PhuLuc[];
  readonly kem_theo: readonly KemTheo[];
  readonly van_ban_chinh?: VanBanChinh;
  /** The whole `(Kèm theo …)` line of an attached paper, where the office words it itself. */
  readonly dong_kem_theo?: Rich;
  /** Dự thảo: absent, or the number of the draft (0: unnumbered). */
  readonly du_thao?: number;
  readonly khan?: 'hoa-toc' | 'thuong-khan' | 'khan';
  readonly mat?: 'tuyet-mat' | 'toi-mat' | 'mat';
  readonly pham_vi?: string;
  readonly lien_he?: Rich;
  readonly nguoi_soan_thao?: string;
  /** Number of issued copies. */
  readonly so_ban?: number;
  readonly trinh_bay: TrinhBay;
  /** Fields that the kind's declaration adds (thoi_gian, dia_diem, chu_tri …). */
  readonly rieng: Readonly<Record<string, Rich | readonly Rich[]>>;
}
