import type { Span } from '../base/span.ts';
import { entryOf, type Mapping, type Scalar, type Value } from '../base/value.ts';

/** A path named in a paper, seen from the folder of the paper, and where it is named. */
export interface NamedPath {
  readonly path: string;
  readonly span: Span;
}

/** The files of `kem_theo`, as far as they can be made out; what cannot is reported when the paper is read. */
export function attachmentPaths(value: Mapping): readonly NamedPath[] {
  const listed = entryOf(value, 'kem_theo')?.value;
  if (listed?.type !== 'list') return [];
  return listed.items.flatMap((item) =>
    named(item.type === 'mapping' ? entryOf(item, 'tap_tin')?.value : item),
  );
}

/** The file of `van_ban_chinh`: the paper that this one is attached to. */
export function mainPaperPath(value: Mapping): NamedPath | undefined {
  return named(entryOf(value, 'van_ban_chinh')?.value)[0];
}

function named(value: Value | undefined): readonly NamedPath[] {
  return isText(value) ? [{ path: value.text.trim(), span: value.span }] : [];
}

function isText(value: Value | undefined): value is Scalar {
  return value?.type === 'scalar' && !value.blank && value.text.trim() !== '';
}
