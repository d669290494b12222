/** How sure the-thuc is of a fact. Only `sure` and mechanical facts may be errors. */
export type Certainty = 'sure' | 'likely' | 'practice' | 'unsure';

/** A number of the law: the value danvan prints, the range an office may choose in, and where it is written. */
export interface Fact {
  readonly value: number;
  /** Inclusive; absent: fixed, no choice. */
  readonly range?: readonly [number, number];
  /** Where only some values are allowed (1 or 1.27 cm). */
  readonly oneOf?: readonly number[];
  /** Where the law sets no upper end, `range` ends at Infinity: the most that still makes a page. */
  readonly ceiling?: number;
  readonly clause: string;
  readonly certainty: Certainty;
}
