import type { CalendarDate } from '../base/calendar.ts';
import type { Edit } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import type { Mapping, Scalar, Value } from '../base/value.ts';
import type { Document, TheThuc } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** A paper as rules see it: what was typed, with its places, and what it means. */
export interface CheckedPaper {
  readonly file: string;
  /** The paper's YAML with profiles and expressions resolved; a profile's values have their spans in danh-ba.yaml. */
  readonly value: Mapping;
  /** What it means; undefined where its shape is wrong, which is reported elsewhere. Rules over text run all the same. */
  readonly document: Document | undefined;
  readonly kind: Kind;
  readonly the_thuc: TheThuc;
  readonly rulebook: Rulebook;
  /** The issue date as far as it is known. */
  readonly ngay: CalendarDate;
  /**
   * The day that the paper is judged at, always whole: the issue date; of a partly known one the last day that it can
   * mean, but not after today unless it must be; today where nothing is known.
   */
  readonly asOf: Required<CalendarDate>;
  readonly today: Required<CalendarDate>;
  /** Every paragraph that is printed, in the order of the page. */
  readonly prose: readonly Prose[];
  /** Texts of every file that spans point into: comments and spelling of the YAML itself. */
  readonly texts: ReadonlyMap<string, string>;
  /** Papers attached to this one (kem_theo). Each is checked on its own as well. */
  readonly attached: readonly CheckedPaper[];
  /** The office's danvan.yaml, for house styles. */
  readonly office: Mapping | undefined;
  /** The value at a data path (`noi_nhan[2].nhom`), with the span of its key where it has one. */
  at(path: string): { readonly value: Value; readonly keySpan?: Span } | undefined;
}

/** One printed paragraph (a title, an item, a cell, a line), without Markdown marks; a line end is one space. */
export interface Prose {
  /** The data path of the scalar that it was typed in. */
  readonly path: string;
  /** The top-level key: `noi_dung`, `noi_nhan`, `thoi_gian`. */
  readonly role: string;
  /** The nearest key above it: `ho_ten`, `nhom`, `muc`; same as `role` where it stands directly below. */
  readonly field: string;
  /** `muc`: a title; `y`: a numbered sentence; `gach`: a list line; `o`: a cell; `giua`: a centred line; else `doan`. */
  readonly block: 'doan' | 'muc' | 'y' | 'gach' | 'o' | 'giua';
  /** Printed exactly as given. */
  readonly nguyen_van: boolean;
  readonly text: string;
  readonly scalar: Scalar;
  /** The place of text[from, to) in the file where it was typed. */
  span(from: number, to: number): Span;
  /**
   * text[from, to) replaced, as an edit of the file. Undefined where these characters do not stand there as such: they come
   * from `{{ }}`, or marks or a line end lie between them. Replace as few characters as can be; from = to inserts.
   */
  edit(from: number, to: number, text: string): Edit | undefined;
}
