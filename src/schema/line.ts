import * as z from 'zod';
import type { Rich } from '../base/inline.ts';
import { nearest } from '../base/suggest.ts';
import type { Scalar } from '../base/value.ts';
import { list, mapping, scalar, wrongShape } from './leaf.ts';
import { isMapping, originOf } from './node.ts';

/** A line of text, to be read as Markdown or (`nguyen_van`) printed exactly as given. */
export interface Line {
  readonly scalar: Scalar;
  readonly nguyen_van: boolean;
}

const plain = scalar.transform((text): Line => ({ scalar: text, nguyen_van: false }));

/** What `nguyen_van` prints: the characters as they are, a line for a line. */
export function asGiven(text: string): Rich {
  const lines = text.replace(/^\n+|\n+$/g, '').split('\n');
  return lines.flatMap((each, at) => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', text: each } as const,
  ]);
}

/** Text, or `{ nguyen_van: text }`. `neighbours` are the keys of other mappings that may stand at the same place. */
export function lineAmong(neighbours: readonly string[]) {
  const verbatim = mapping({ nguyen_van: scalar }, neighbours);
  return z.union([
    plain,
    verbatim.transform((node): Line => ({ scalar: node.nguyen_van, nguyen_van: true })),
  ]);
}

export const line = lineAmong([]);

/**
 * A list item that YAML took for a mapping although it is prose: `- TT: T.U, HĐND`. Read as typed, unless its key is
 * one of `keys` or is written like one and near it.
 */
export function typedLine(keys: readonly string[]) {
  return z.unknown().transform((node, ctx): Line => {
    const origin = isMapping(node) ? originOf(node) : undefined;
    const key = origin?.entries[0]?.key ?? '';
    const meant = keys.includes(key) || (/^[a-z_]+$/.test(key) && nearest(key, keys) !== undefined);
    return origin?.typed && !meant ? { scalar: origin.typed, nguyen_van: false } : wrongShape(ctx, 'chu');
  });
}

/** One line of a list of lines. */
export const lineItem = z.union([line, typedLine(['nguyen_van'])]);

export const lines = list(lineItem);

/** One line, or a list of them. */
export const lineOrLines = z.union([line.transform((only) => [only]), lines]);
