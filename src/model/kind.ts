import type { TheThuc } from './document.ts';

/** Whether a part has to be there. `null` values satisfy `bat-buoc` where the law knows blanks (so, ngay, ho_ten). */
export type Need = 'bat-buoc' | 'tuy-chon' | 'khong';

/** A kind of paper, as data: templates/<loai>.yaml, built in or in the office's own templates folder. */
export interface Kind {
  /** File name without extension: `ke-hoach`. */
  readonly id: string;
  /** `Kế hoạch`. */
  readonly ten: string;
  /** The code of the kind in the number, a style: `{ 'nha-nuoc': 'CTr', dang: 'CTr' }`; empty for công văn. */
  readonly ky_hieu: Readonly<Record<TheThuc, string>>;
  /** Need of each shared part, by YAML key; keys not named are optional. */
  readonly bo_phan: Readonly<Record<string, Need>>;
  /** Fields of its own, printed by its template. */
  readonly rieng: Readonly<
    Record<string, { readonly ten: string; readonly kieu: 'doan' | 'danh-sach'; readonly can: Need }>
  >;
  /** Groups of keys of which at least one has to be there: `[['noi_dung', 'lich_trinh']]`. */
  readonly it_nhat_mot?: readonly (readonly string[])[];
  /** Numbering chain, where the kind does not follow the rulebook's. */
  readonly danh_so?: readonly string[];
  /** The Handlebars template's text and where it stands (for messages). */
  readonly template: { readonly file: string; readonly text: string };
  /** Partials it may use, by name. */
  readonly partials: Readonly<Record<string, { readonly file: string; readonly text: string }>>;
}
