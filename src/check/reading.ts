import type { Mapping } from '../base/value.ts';
import type { Document, VanBanChinh } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';

/** One file as far as it could be read: what rules get to see of it is made from this. */
export interface Reading {
  readonly file: string;
  /** Profiles and expressions resolved. */
  readonly value: Mapping;
  /** Undefined where the kind is missing or unknown. */
  readonly kind?: Kind;
  /** Undefined where the shape is wrong. */
  readonly document?: Document;
  /** The facts of the paper that it is attached to, where that could be read. */
  readonly main?: VanBanChinh;
  readonly attached: readonly Reading[];
}

/** A reading and all those under it. */
export function everyReading(reading: Reading): readonly Reading[] {
  return [reading, ...reading.attached.flatMap(everyReading)];
}
