import type { Mm } from '../base/units.ts';
import type { RulebookId, TheThuc } from '../model/document.ts';
import type { Certainty, Fact } from './fact.ts';
import type { NumberForm } from './number-form.ts';
import type { PartId, PartRule, PartTable } from './part.ts';
import type { Wording } from './wording.ts';

/** One set of rules on the form of papers, with its dates in force (ISO, inclusive). */
export interface Rulebook {
  readonly id: RulebookId;
  readonly the_thuc: TheThuc;
  /** As a message names it: `Nghị định 30/2020/NĐ-CP`. */
  readonly ten: string;
  readonly from: string;
  readonly until?: string;
  /** The clause that puts it in force. */
  readonly clause: string;
  readonly page: PageRules;
  readonly body: BodyRules;
  readonly face: FaceRules;
  readonly parts: PartTable<PartRule>;
  /** Sets of header sizes that an office may choose between; the first is the default. */
  readonly sizeSets: readonly SizeSet[];
  /** Which parts stand in the two header blocks, top to bottom (the ô diagram). */
  readonly header: {
    readonly left: readonly PartId[];
    readonly right: readonly PartId[];
    /** One part of each block whose lines stand level with each other. */
    readonly level?: readonly PartId[];
    /** Usual widths of the two blocks on a text width of 165 mm, and the least white between them, mm. */
    readonly widths: readonly [Fact, Fact];
    readonly gap: Fact;
  };
  /** The default chain of numbering forms, shallowest first, and the look of every form known. */
  readonly chain: readonly string[];
  readonly numbering: Readonly<Record<string, NumberForm>>;
  readonly wording: Wording;
}

export interface PageRules {
  /** Millimetres. */
  readonly margin: { readonly tren: Fact; readonly duoi: Fact; readonly trai: Fact; readonly phai: Fact };
  readonly paper: Readonly<
    Record<
      'A4' | 'A5',
      {
        readonly width: Mm;
        readonly height: Mm;
        /** How it lies unless the office says otherwise. */
        readonly huong: 'doc' | 'ngang';
        readonly clause: string;
      }
    >
  >;
  /** Kinds (ids) that may be printed on A5. */
  readonly a5: readonly string[];
  /** Distance of the page number from the upper edge, mm. */
  readonly numberFromTop: Fact;
  readonly clause: { readonly landscape: string; readonly mirrored?: string };
}

export interface FaceRules {
  readonly ten: string;
  readonly clause: string;
  readonly certainty: Certainty;
  /** Natural height of one line as a share of the size: what "single line" means. */
  readonly lineHeight: Fact;
}

/** Sizes that rise and fall together, by the name an office writes in `bo_co_chu`. */
export interface SizeSet {
  readonly ten: string;
  readonly sizes: Readonly<Partial<Record<PartId, number>>>;
  readonly clause: string;
  readonly certainty: Certainty;
}

/** Body text. Sizes and gaps in pt, indent in cm, pitch in lines (`lines`) or exact points (`points`). */
export interface BodyRules {
  readonly size: Fact;
  readonly indent: Fact;
  readonly gap: Fact;
  readonly pitch: Fact & { readonly unit: 'lines' | 'points' };
  /** Size and pitch of text inside tables. */
  readonly tableSize: Fact;
  /** Height left for the signature between position and name, mm. */
  readonly signatureGap: Fact;
  /** Space between the content and the row of Nơi nhận and signature, pt. */
  readonly footGap: Fact;
  /** Thickness of drawn lines, pt (practice). */
  readonly stroke: Fact;
}
