/**
 * One message in one language: `what` is wrong, `why` it is, and what to do (`fix`), each a whole sentence or more.
 * A slot `{name}` takes the diagnostic's param. A stretch in square brackets that holds a slot is left out where the
 * param is missing or empty: `Khoá lạ.[ Có phải ý bạn là “{goi_y}”?]`.
 */
export interface Sentence {
  /** Names the finding without slots: what a rule is called. */
  readonly title?: string;
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

/** Sentences of one area, keyed by diagnostic code (`area/slug`). */
export type Messages = Readonly<Record<string, { readonly vi: Sentence; readonly en: Sentence }>>;
