import type { Span } from '../base/span.ts';
import type { RulebookId } from './document.ts';

/** Something that danvan.yaml says, with its place. */
export interface Said<T> {
  readonly value: T;
  readonly span: Span;
}

/** A set of papers that are handed out together. */
export interface Goi {
  readonly id: string;
  /** Where it is declared. */
  readonly span: Span;
  readonly ten: string;
  /** The organ over the title of the cover; absent: the issuer of the first paper. */
  readonly co_quan?: string;
  readonly dong_cuoi?: string;
  /** Sources or globs of them, seen from danvan.yaml, in the order of the set. */
  readonly van_ban: readonly Said<string>[];
  readonly dang: readonly ('zip' | 'pdf')[];
  readonly bia: boolean;
  readonly muc_luc: boolean;
}

/** What danvan.yaml says of a workspace. Profiles, facts, defaults and grades are read where they are used. */
export interface Office {
  /** danvan.yaml itself; there may be none. */
  readonly file: string;
  /** The version of danvan that the workspace was made for. */
  readonly danvan?: Said<string>;
  /** The rulebooks that the office has taken up; absent: all. */
  readonly quy_dinh?: Said<readonly RulebookId[]>;
  /** Folders, files or globs of the sources, seen from danvan.yaml. */
  readonly nguon: readonly Said<string>[];
  /** The folder of the outputs. */
  readonly ra: Said<string>;
  /** The pattern of output names; absent: the path of the source. */
  readonly ten_tep?: Said<string>;
  /** The name of template folders. */
  readonly mau: string;
  readonly goi: readonly Goi[];
}
