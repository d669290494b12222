import type { Edit } from '../base/fix.ts';
import type { Lines } from '../base/lines.ts';
import { type Entry, entryOf, type Mapping, type Value } from '../base/value.ts';

/** Why a value cannot be put at a path. `block`: what stands there takes several lines; `inside`: it has no keys. */
export type NoPlace = 'block' | 'inside';

export interface Placing {
  readonly lines: Lines;
  readonly root: Mapping;
  /** The keys of the root in the order in which papers have them. */
  readonly order: readonly string[];
}

/** The edit that puts a value, spelt as YAML, at a path of a file; a key that is missing is added beside its like. */
export function placeValue(placing: Placing, path: readonly string[], spelling: string): Edit | NoPlace {
  let mapping = placing.root;
  for (const [depth, key] of path.entries()) {
    const entry = entryOf(mapping, key);
    const rest = path.slice(depth + 1);
    if (!entry) return adding(placing, mapping, key, nested(rest, spelling));
    if (rest.length === 0) return replacing(placing, entry.value, spelling);
    if (entry.value.type === 'mapping') mapping = entry.value;
    else if (entry.value.type === 'scalar' && entry.value.blank)
      return replacing(placing, entry.value, nested(rest, spelling));
    else return 'inside';
  }
  return 'inside';
}

function nested(path: readonly string[], spelling: string): string {
  return path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, spelling);
}

function replacing({ lines }: Placing, value: Value, spelling: string): Edit | NoPlace {
  const { span } = value;
  const first = lines.text.charAt(span.start);
  if (value.type !== 'scalar') return first === '[' || first === '{' ? { span, text: spelling } : 'block';
  if (span.start === span.end) return { span, text: ` ${spelling}` };
  return { span, text: sameQuotes(first, value.text, spelling) };
}

/** A text in quotes stays in quotes of the same kind. */
function sameQuotes(quote: string, before: string, spelling: string): string {
  if (!/^["']$/.test(quote) || before === '' || /^["'[{~]/.test(spelling) || /["'\\]/.test(spelling))
    return spelling;
  return `${quote}${spelling}${quote}`;
}

function adding(placing: Placing, mapping: Mapping, key: string, spelling: string): Edit {
  const { lines, root } = placing;
  const { file } = root.span;
  const before = mapping === root ? neighbour(placing, key) : mapping.entries.at(-1);
  const inFlow = lines.text.charAt(mapping.span.start) === '{';
  if (inFlow) {
    const at = before ? endOf(before.value, lines.text) : mapping.span.start + 1;
    return { span: { file, start: at, end: at }, text: `${before ? ',' : ''} ${key}: ${spelling}` };
  }
  const like = before ?? mapping.entries[0];
  const line = lines.lineAt(like ? like.keySpan.start : 0);
  const margin = ' '.repeat(like ? like.keySpan.start - lines.startOf(line) : 0);
  const written = `${margin}${key}: ${spelling}`;
  if (!before) {
    const at = lines.startOf(line);
    return { span: { file, start: at, end: at }, text: `${written}\n` };
  }
  const last = lines.lineAt(endOf(before.value, lines.text));
  const at = lines.startOf(last) + lines.line(last).length;
  return { span: { file, start: at, end: at }, text: `\n${written}` };
}

/** The entry after which a new key of the root comes: the nearest one before it in the order of papers. */
function neighbour({ root, order }: Placing, key: string): Entry | undefined {
  const rank = order.indexOf(key);
  if (rank < 0) return root.entries.at(-1);
  const earlier = root.entries.filter((entry) => {
    const other = order.indexOf(entry.key);
    return other >= 0 && other < rank;
  });
  return earlier.reduce<Entry | undefined>(
    (best, each) => (best && order.indexOf(best.key) > order.indexOf(each.key) ? best : each),
    undefined,
  );
}

/** Where a value ends: its bracket, or the last text in it. */
function endOf(value: Value, text: string): number {
  if (value.type === 'scalar' || /[[{]/.test(text.charAt(value.span.start))) return value.span.end;
  const last = value.type === 'list' ? value.items.at(-1) : value.entries.at(-1)?.value;
  return last ? endOf(last, text) : value.span.end;
}
