/** The fixed words and marks that danvan writes, with the clause of each group. */
export interface Wording {
  /** `{so}` and `{ky_hieu}` in place: `Số: {so}/{ky_hieu}`; blanks printed for a missing number, in no-break spaces. */
  readonly so_ky_hieu: { readonly pattern: string; readonly blank: number; readonly clause: string };
  /** How kind and organ make the code: `{loai}-{co_quan}` or `{loai}/{co_quan}`. */
  readonly ky_hieu: { readonly pattern: string; readonly clause: string };
  /** `{dia_danh}, ngày {ngay} tháng {thang} năm {nam}`; months below `padMonthsBelow` and days below 10 take a leading 0. */
  readonly dia_danh_ngay: {
    readonly pattern: string;
    readonly padMonthsBelow: number;
    readonly blank: number;
    readonly clause: string;
  };
  readonly quoc_hieu?: { readonly text: string; readonly clause: string };
  readonly tieu_ngu?: { readonly text: string; readonly clause: string };
  readonly tieu_de_dang?: { readonly text: string; readonly clause: string };
  /** Before collective, order, delegation, head, acting position; undefined: the style knows no such form. */
  readonly quyen_han: {
    readonly thay_mat: string;
    readonly thua_lenh: string;
    readonly thua_uy_quyen?: string;
    readonly ky_thay: string;
    readonly quyen: string;
    readonly kiem: string;
    /** Position under an authority line is bold (state) or regular (party). */
    readonly chuc_vu_bold: boolean;
    readonly clause: string;
  };
  readonly noi_nhan: {
    readonly label: string;
    readonly lead: string;
    readonly end: string;
    readonly last: string;
    /** `Lưu: {luu}` or `Lưu {luu}`. */
    readonly luu: string;
    readonly clause: string;
  };
  readonly kinh_gui: {
    readonly label: string;
    readonly lead: string;
    readonly end: string;
    readonly last: string;
    readonly clause: string;
  };
  readonly can_cu: {
    readonly lead: string;
    readonly end: string;
    readonly last: string;
    readonly clause: string;
  };
  /** End mark of the whole content: `./.` or `.`. */
  readonly ket_thuc: { readonly end: string; readonly clause: string };
  readonly phu_luc: {
    readonly label: string;
    readonly count: 'roman' | 'arabic';
    readonly end: string;
    readonly clause: string;
  };
  /** `(Kèm theo {ten_loai} số {so_ky_hieu} {ngay} của {co_quan})`. */
  readonly kem_theo: { readonly pattern: string; readonly clause: string };
  readonly du_thao: { readonly label: string; readonly numbered: string; readonly clause: string };
  readonly khan: Readonly<Record<'hoa-toc' | 'thuong-khan' | 'khan', string>>;
  readonly mat: Readonly<Record<'tuyet-mat' | 'toi-mat' | 'mat', string>>;
  /** In joint papers: the side of the lead's signature. */
  readonly lien_tich: { readonly lead: 'left' | 'right'; readonly join: string; readonly clause: string };
  /** Where the contact line stands. */
  readonly lien_he: { readonly page: 'first' | 'last'; readonly clause: string };
}
