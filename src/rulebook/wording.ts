/** The fixed words and marks that danvan writes, with the clause of each group. */
export interface Wording {
  /**
   * `{so}` and `{ky_hieu}` in place: `Số: {so}/{ky_hieu}`; `cited` is how another paper names it: `{so}/{ky_hieu}`.
   * Numbers below `padBelow` take a leading 0; a missing one prints `blank` no-break spaces.
   */
  readonly so_ky_hieu: {
    readonly pattern: string;
    readonly cited: string;
    readonly padBelow: number;
    readonly blank: number;
    readonly clause: string;
  };
  /** How kind and organ make the code: `{loai}-{co_quan}` or `{loai}/{co_quan}`; `join` between joint issuers. */
  readonly ky_hieu: { readonly pattern: string; readonly join: string; readonly clause: string };
  /**
   * `{dia_danh}, ngày {ngay} tháng {thang} năm {nam}`, padded as `datePadding` says; what is not known leaves room for
   * `blank` digits.
   */
  readonly dia_danh_ngay: {
    readonly pattern: string;
    readonly blank: Readonly<Record<'ngay' | 'thang' | 'nam', number>>;
    readonly clause: string;
  };
  readonly quoc_hieu?: { readonly text: string; readonly clause: string };
  readonly tieu_ngu?: { readonly text: string; readonly clause: string };
  readonly tieu_de_dang?: { readonly text: string; readonly clause: string };
  /** Before the trích yếu of a công văn, unless it already begins so: `V/v `. */
  readonly trich_yeu_cong_van: { readonly lead: string; readonly clause: string };
  /**
   * Before collective, order, delegation, head, acting position, each followed by one space; undefined: the style
   * knows no such form. `kiem` stands on a line of its own.
   */
  readonly quyen_han: {
    readonly thay_mat: string;
    readonly thua_lenh: string;
    readonly thua_uy_quyen?: string;
    readonly ky_thay: string;
    readonly quyen: string;
    readonly kiem?: string;
    /** Position under an authority line is bold (state) or regular (party); alone it is bold in both. */
    readonly chuc_vu_bold: boolean;
    readonly clause: string;
  };
  readonly noi_nhan: {
    readonly label: string;
    readonly lead: string;
    readonly end: string;
    readonly last: string;
    /** The first item where the paper has Kính gửi. */
    readonly nhu_tren: string;
    /** `Lưu: {luu}` or `Lưu {luu}`; between its items; the number of kept copies after it. */
    readonly luu: string;
    readonly join: string;
    readonly so_ban: string;
    readonly clause: string;
  };
  /** Who drew it up and how many copies were issued: both, or one of them alone. */
  readonly nguoi_soan_thao: {
    readonly pattern: string;
    readonly alone: string;
    readonly copies: string;
    readonly clause: string;
  };
  /** `one`: a single recipient stands on the line of the label with `oneEnd`, or is listed like several. */
  readonly kinh_gui: {
    readonly label: string;
    /** Kinds (ids) with a label of their own. */
    readonly labels: Readonly<Record<string, string>>;
    readonly one: 'same-line' | 'listed';
    readonly oneEnd: string;
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
  /** `label` and number, the number only where there are `numberedFrom` or more; `end` closes the content. */
  readonly phu_luc: {
    readonly label: string;
    readonly count: 'roman' | 'arabic';
    readonly numberedFrom: number;
    readonly end: string;
    readonly clause: string;
  };
  /**
   * `(Kèm theo {ten_loai} số {so_ky_hieu} {ngay} của {co_quan})`, with the cited form of the number and the date after
   * `date`; `end` closes the content of an attached paper.
   */
  readonly kem_theo: {
    readonly pattern: string;
    readonly date: string;
    readonly end: string;
    readonly clause: string;
  };
  readonly du_thao: { readonly label: string; readonly numbered: string; readonly clause: string };
  readonly khan: Readonly<Record<'hoa-toc' | 'thuong-khan' | 'khan', string>>;
  readonly mat: Readonly<Record<'tuyet-mat' | 'toi-mat' | 'mat', string>>;
  /** Scope notes that the law names. */
  readonly pham_vi: { readonly known: readonly string[]; readonly clause: string };
  /**
   * The scope note that begins with `lead` does not stand with the others: it is centred under the signature, or at
   * the foot of the last page, `fromBottom` mm above its edge. Undefined: the style knows no such note.
   */
  readonly khong_pho_bien?: {
    readonly lead: string;
    readonly place: 'signature' | 'foot';
    readonly fromBottom: number;
    readonly clause: string;
  };
  /** Over the signature that confirms another, as under minutes. */
  readonly xac_nhan?: { readonly text: string; readonly clause: string };
  /**
   * Joint papers: the side of the lead's signature; what joins the names in the header, and whether the parent stands
   * above them; where the organ stands in each signature block. Nơi nhận stands below the signatures.
   */
  readonly lien_tich: {
    readonly lead: 'left' | 'right';
    readonly join: string;
    readonly chu_quan: boolean;
    readonly organ: 'above-position' | 'below-position';
    readonly clause: string;
  };
  /** Where the contact line stands, under a drawn line as wide as the text. */
  readonly lien_he: { readonly page: 'first' | 'last'; readonly clause: string };
}
