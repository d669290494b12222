import type { Span } from './span.ts';

/** One use of something that a paper shares with others: a fact, a profile, a default, a column of its data row. */
export interface Reference {
  /** `su_kien.ngay`, `co_quan.ubnd-xa`, `mac_dinh.luu`, `cot.ho_ten`. */
  readonly name: string;
  /** Where it stands. */
  readonly at: Span;
  /**
   * Where it is named: in the paper, in a profile or default that the paper has taken, or in its template; for a default
   * itself, which nothing names, the start of the paper.
   */
  readonly from: Span;
  /** The field that it reaches: `thoi_gian`, `thanh_phan[2]`; empty where it is the template that names it. */
  readonly path: string;
}
