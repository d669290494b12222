import type { Goi } from '../model/office.ts';

/** What danvan.yaml says about a build. Paths are as typed there, seen from its folder. */
export interface OfficePaths {
  /** Folders, files or globs of sources. */
  readonly nguon: readonly string[];
  /** The output folder. */
  readonly ra: string;
  /** The pattern of output names. */
  readonly ten_tep: string;
  /** The name of template folders: they hold no papers. */
  readonly mau: string;
  /** The sets of papers that are handed out together. */
  readonly goi: readonly Goi[];
}

export const defaultPaths: OfficePaths = {
  nguon: ['.'],
  ra: 'out',
  ten_tep: '{{duong_dan}}',
  mau: 'templates',
  goi: [],
};
