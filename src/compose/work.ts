import type { Diagnostic } from '../base/diagnostic.ts';
import type { Twips } from '../base/units.ts';
import type { NumberList, Style } from '../block/block.ts';
import type { Face } from '../face/face.ts';
import type { Document } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import type { Form } from '../rulebook/form.ts';

/** A paper with all that decides its look, and the papers attached to it in the order of `document.kem_theo`. */
export interface ComposeInput {
  readonly document: Document;
  readonly kind: Kind;
  readonly form: Form;
  /** What the template may ask for besides the fields of the paper, by name. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly attached: readonly ComposeInput[];
}

/** How a paper stands in the file: on its own, or with another one, then with or without a header of its own. */
export type Standing = 'chinh' | 'kem-theo' | 'kem-theo-co-dau-trang';

/** What paragraphs and tables are set with, whatever they belong to. */
export interface Setting {
  readonly form: Form;
  readonly face: Face;
  /** Width between the margins of the page that the part stands on. */
  readonly textWidth: Twips;
  /** The styles of the file, entered as they are used. */
  readonly styles: Map<string, Style>;
}

/** What every part is made from. The two books and the findings are shared by all papers of one file. */
export interface Work extends Setting {
  readonly document: Document;
  readonly standing: Standing;
  /** Names of the elements that the template emitted. */
  readonly elements: ReadonlySet<string>;
  readonly lists: Map<string, NumberList>;
  readonly diagnostics: Diagnostic[];
}

/** The same work on a column, or on a page, of another width. */
export function within(work: Work, textWidth: Twips): Work {
  return { ...work, textWidth };
}
