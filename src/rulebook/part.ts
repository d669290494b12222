import type { Certainty, Fact } from './fact.ts';

/** Everything that can stand on a paper, under the decree's own names. One word: key, template part, style, file. */
export type PartId =
  | 'quoc-hieu'
  | 'tieu-ngu'
  | 'tieu-de-dang'
  | 'chu-quan'
  | 'co-quan'
  | 'so-ky-hieu'
  | 'dia-danh-ngay'
  | 'ten-loai'
  | 'trich-yeu'
  | 'trich-yeu-cong-van'
  | 'kinh-gui'
  | 'noi-kinh-gui'
  | 'can-cu'
  | 'can-cu-van-xuoi'
  | 'doan'
  | 'ket-thuc'
  | 'gach'
  | 'giua'
  | 'tham-quyen'
  | 'cau-ban-hanh'
  | 'bang-dau'
  | 'bang-o'
  | 'quyen-han'
  | 'chuc-vu'
  | 'kiem'
  | 'chuc-danh'
  | 'ho-ten'
  | 'noi-nhan'
  | 'noi-nhan-nhom'
  | 'noi-nhan-dong'
  | 'nguoi-soan-thao'
  | 'xac-nhan'
  | 'phu-luc'
  | 'phu-luc-ten'
  | 'kem-theo'
  | 'du-thao'
  | 'mat'
  | 'khan'
  | 'pham-vi'
  | 'khong-pho-bien'
  | 'lien-he'
  | 'so-trang';

/** Parts that only one of the two styles knows: quốc hiệu and tiêu ngữ (state), tiêu đề Đảng and `kiêm` (party). */
export type StylePartId =
  | 'quoc-hieu'
  | 'tieu-ngu'
  | 'tham-quyen'
  | 'tieu-de-dang'
  | 'kiem'
  | 'xac-nhan'
  | 'khong-pho-bien';

/** A row for every part; undefined where the style has no such part. */
export type PartTable<Rule> = Readonly<
  Record<Exclude<PartId, StylePartId>, Rule> & Partial<Record<StylePartId, Rule>>
>;

/**
 * Letters. `hoa`: all capitals. `hoa-dau`: the first letter capital, the rest as typed. `thuong-dau`: the first letter
 * small unless the first word is a name or an abbreviation. `nhu-go`: as typed.
 */
export type Letters = 'hoa' | 'hoa-dau' | 'thuong-dau' | 'nhu-go';

/** What stands beneath a part: a drawn line (share of the last line of text) or typed characters; gaps in pt. */
export type Mark =
  | { readonly type: 'line'; readonly share: Fact; readonly before: number; readonly after: number }
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly bold: boolean;
      readonly before: number;
      readonly after: number;
      readonly clause: string;
    };

/** The look of one part. Lengths in pt. */
export interface PartRule {
  /** Vietnamese name: names the style in Word. */
  readonly ten: string;
  readonly clause: string;
  readonly certainty: Certainty;
  readonly size: Fact;
  /** Takes the size that the office chose for the body. */
  readonly follows?: 'body';
  readonly letters: Letters;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Underline of the words, not of the colon after them. */
  readonly underline: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Begins at the first-line indent of the body. */
  readonly indented: boolean;
  /** Space above and below, pt; `body`: the gap between paragraphs that the office chose. */
  readonly before: number | 'body';
  readonly after: number | 'body';
  /** Left edge of the first line and of the lines after it, mm from the edge of its column; absent: 0. */
  readonly inset?: { readonly first: number; readonly rest: number; readonly clause: string };
  /** Line pitch as a share of the natural line of the face (1 = single); `body`: as the body text. */
  readonly pitch: number | 'body';
  readonly mark?: Mark;
  /** Stands in the upper margin, its top so far from the edge of the paper, mm. */
  readonly fromTop?: Fact;
  /** A single-line frame around it, mm; absent: none. */
  readonly frame?: {
    readonly height: number;
    readonly widths?: Readonly<Record<string, number>>;
    readonly clause: string;
  };
}
