import type { Pt, Twips } from '../base/units.ts';
import type { NumberForm } from './number-form.ts';
import type { PartRule, PartTable } from './part.ts';
import type { Rulebook } from './rulebook.ts';

/** A rulebook with the office's choices put in: every measure decided, in twips and points. */
export interface Form {
  readonly rulebook: Rulebook;
  readonly page: PageForm;
  readonly body: BodyForm;
  readonly table: TextForm;
  readonly parts: PartTable<PartForm>;
  /** The numbering forms by depth, shallowest first; never empty. Deeper items than it has take the last. */
  readonly chain: readonly NumberForm[];
  /** Height left for the signature between position and name. */
  readonly signatureGap: Twips;
  /** Space above the row of Nơi nhận and signature. */
  readonly footGap: Twips;
  /** Thickness of drawn lines. */
  readonly stroke: Pt;
}

/** Width and height as the page lies: a landscape page is wider than high. */
export interface PageForm {
  readonly paper: 'A4' | 'A5';
  readonly orientation: 'doc' | 'ngang';
  readonly width: Twips;
  readonly height: Twips;
  readonly margin: {
    readonly top: Twips;
    readonly bottom: Twips;
    readonly left: Twips;
    readonly right: Twips;
  };
  /** Left and right change places on even pages. */
  readonly mirrored: boolean;
  /** From the upper edge of the paper to the page number, and to the notes in the upper margin. */
  readonly numberFromTop: Twips;
}

export interface TextForm {
  readonly size: Pt;
  /** Exact distance from line to line. */
  readonly pitch: Twips;
}

export interface BodyForm extends TextForm {
  /** First-line indent. */
  readonly indent: Twips;
  /** Space between two paragraphs. */
  readonly gap: Twips;
}

/** The look of one part, decided: size in points; space, pitch and inset in twips; mark and frame as in the rule. */
export interface PartForm
  extends Omit<PartRule, 'size' | 'before' | 'after' | 'pitch' | 'inset' | 'follows'> {
  readonly size: Pt;
  readonly before: Twips;
  readonly after: Twips;
  readonly pitch: Twips;
  readonly inset: { readonly first: Twips; readonly rest: Twips };
}

/** Single line spacing at a size, times `lines`, in whole twips. */
export function pitchOf(rulebook: Rulebook, size: Pt, lines: number): Twips {
  return Math.round(lines * rulebook.face.lineHeight.value * size * 20);
}
