/**
 * What an office may choose about the look (trinh_bay). Absent means the rulebook's default; what lies outside the
 * rulebook's range is refused there, with the clause.
 */
export interface TrinhBay {
  /** Body size, pt. */
  readonly co_chu?: number;
  /** First-line indent, cm. */
  readonly thut_dau_dong?: number;
  /** State: lines (1 to 1.5). Party: exact points (18 to 22). */
  readonly gian_dong?: number;
  /** Gap between paragraphs, pt. */
  readonly cach_doan?: number;
  /** Margins, mm. */
  readonly le?: {
    readonly tren?: number;
    readonly duoi?: number;
    readonly trai?: number;
    readonly phai?: number;
  };
  readonly kho_giay?: 'A4' | 'A5';
  readonly huong?: 'doc' | 'ngang';
  /** Mirrored margins for printing on both sides. */
  readonly hai_mat?: boolean;
  /** State: the size set of the header, `13/14` (Quốc hiệu 13, Tiêu ngữ 14) or `12/13`. */
  readonly bo_co_chu?: '13/14' | '12/13';
  /** The chain of numbering forms, shallowest first: `['I.', '1.', '1.1.', 'a)']`. */
  readonly danh_so?: readonly string[];
}
