import type { Pt, Twips } from '../base/units.ts';
import type { Info } from './block.ts';

/**
 * Lines and pages, decided once from font metrics: what the .pdf writer draws and what verify measures. Coordinates
 * are points from the upper left corner of the paper; y of a line is its baseline.
 */
export interface Pages {
  readonly info: Info;
  readonly pages: readonly PageOfLines[];
  readonly bookmarks: readonly Bookmark[];
}

export interface PageOfLines {
  readonly width: Twips;
  readonly height: Twips;
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
}

/** One line of text: its runs in reading order, placed. */
export interface Line {
  readonly baseline: Pt;
  readonly runs: readonly Run[];
}

/** Characters of one face at one size. `stretch` is added to every space in it (justified lines). */
export interface Run {
  readonly x: Pt;
  readonly width: Pt;
  readonly text: string;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points above the baseline (superscripts). */
  readonly raise: Pt;
  readonly stretch: Pt;
}

/** A straight line; `width` is the stroke. */
export interface Stroke {
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly width: Pt;
}

/** `level` from 1; `page` from 0; `y` is the top of its line. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly y: Pt;
}
