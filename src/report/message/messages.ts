/**
 * One message in one language. Slots `{name}` take the diagnostic's params; `what` says what is wrong, `why` the
 * reason, `fix` what to do, each a whole sentence or more.
 */
export interface Sentence {
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

/** Sentences of one area, keyed by diagnostic code (`area/slug`). */
export type Messages = Readonly<Record<string, { readonly vi: Sentence; readonly en: Sentence }>>;
