import type { Scalar } from '../base/value.ts';

/** Characters to be put into a scalar, as its own quotes want them written. */
export function spell(characters: string, scalar: Scalar, source: string): string {
  const quote = source.charAt(scalar.span.start);
  const inside = (scalar.offsets[0]?.[1] ?? 0) === scalar.span.start + 1;
  if (inside && quote === '"') return characters.replace(/["\\]/g, '\\$&');
  if (inside && quote === "'") return characters.replaceAll("'", "''");
  return characters;
}
