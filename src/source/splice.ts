import { type Scalar, spanWithin } from '../base/value.ts';

/** What stands in place of a `{{ … }}`; `literal` as in Scalar. */
export interface Replacement {
  readonly text: string;
  readonly literal?: Scalar['literal'];
}

/** Characters of a replacement that are mapped one by one to the end of what they replace. */
const mapped = 300;

/**
 * A scalar with each `{{ … }}` replaced by what `replace` gives for its place; undefined leaves it as it stands. For
 * `{{` without an end `to` is undefined. Text between keeps its exact offsets; replaced text points into the braces.
 */
export function splice(
  scalar: Scalar,
  replace: (from: number, to: number | undefined) => Replacement | undefined,
): Scalar {
  const { text } = scalar;
  const sourceOf = (i: number): number => spanWithin(scalar, i, i).start;
  const offsets: [number, number][] = [];
  const literal: [number, number][] = [];
  let out = '';
  const keep = (from: number, to: number): void => {
    if (from === to) return;
    offsets.push([out.length, sourceOf(from)]);
    for (const [at, source] of scalar.offsets) {
      if (at > from && at < to) offsets.push([out.length + at - from, source]);
    }
    out += text.slice(from, to);
  };
  let done = 0;
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', done)) {
    keep(done, from);
    const mark = text.startsWith('{{{', from) ? '}}}' : '}}';
    const close = text.indexOf(mark, from);
    const to = close < 0 ? undefined : close + mark.length;
    const replaced = replace(from, to);
    if (replaced === undefined) keep(from, to ?? text.length);
    else {
      const last = sourceOf((to ?? text.length) - 1);
      offsets.push([out.length, sourceOf(from)]);
      for (let i = last - sourceOf(from) + 1; i < Math.min(replaced.text.length, mapped); i++)
        offsets.push([out.length + i, last]);
      for (const [start, end] of replaced.literal ?? []) literal.push([out.length + start, out.length + end]);
      out += replaced.text;
    }
    done = to ?? text.length;
  }
  keep(done, text.length);
  const marked = literal.length > 0 ? { literal } : {};
  return { ...scalar, text: out, offsets: offsets.length > 0 ? offsets : scalar.offsets, ...marked };
}
