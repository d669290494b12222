import type { Edit } from '../base/fix.ts';
import { type Scalar, spanWithin } from '../base/value.ts';
import type { CheckedPaper } from './paper.ts';
import { spell } from './spell.ts';

/** A value that is no prose: a code, a number. */
export interface Field {
  readonly path: string;
  readonly scalar: Scalar;
}

/** The text at a data path; undefined where none stands there or it is deliberately blank. */
export function fieldAt(paper: CheckedPaper, path: string): Field | undefined {
  const scalar = paper.at(path)?.value;
  return scalar?.type === 'scalar' && !scalar.blank ? { path, scalar } : undefined;
}

/** The paths of the mappings under a key that holds one of them or a list: `co_quan`, `co_quan[1]`. */
export function pathsOf(paper: CheckedPaper, key: 'co_quan' | 'nguoi_ky'): readonly string[] {
  const value = paper.at(key)?.value;
  if (value?.type === 'list') return value.items.map((_, i) => `${key}[${i}]`);
  return value ? [key] : [];
}

/** text[from, to) of a field replaced; undefined where these characters do not stand in the file as such. */
export function editField(
  { texts }: CheckedPaper,
  { scalar }: Field,
  from: number,
  to: number,
  text: string,
): Edit | undefined {
  const span = spanWithin(scalar, from, to);
  const source = texts.get(span.file) ?? '';
  if (source.slice(span.start, span.end) !== scalar.text.slice(from, to)) return undefined;
  return { span, text: spell(text, scalar, source) };
}
