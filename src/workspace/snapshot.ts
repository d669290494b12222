import { plain } from '../base/inline.ts';
import type { Mapping } from '../base/value.ts';
import { version } from '../base/version.ts';
import { paragraphsIn, words } from '../block/paragraphs.ts';
import type { Compiled } from '../pipeline/compile.ts';

/** One printed paragraph without its automatic number; the style says which part of the paper it is. */
export interface Said {
  /** Empty where it is not known. */
  readonly style: string;
  readonly text: string;
}

/** What a paper said when it was last printed, small enough to keep for each: what a plan compares with. */
export interface Snapshot {
  /** The danvan that printed it. */
  readonly version: string;
  readonly rulebook: string;
  /** What it said as one hash: see Printed. */
  readonly content: string;
  readonly said: readonly Said[];
  /** What it took from others: the name, the field that it reached, and how it was typed. */
  readonly shared: readonly (readonly [name: string, path: string, typed: string])[];
}

export function snapshotOf(compiled: Compiled, content: string, row?: Mapping): Snapshot {
  return {
    version,
    rulebook: compiled.rulebook?.id ?? '',
    content,
    said: saidIn(compiled),
    shared: sharedIn(compiled, row).map(({ name, path, typed }) => [name, path, typed]),
  };
}

/** Every paragraph of the body of a paper that prints words, in order. */
export function saidIn({ sheet }: Compiled): readonly Said[] {
  return (sheet?.sections ?? [])
    .flatMap((section) => [...paragraphsIn(section.blocks)])
    .map(({ style, content }) => ({ style, text: words(plain(content)) }))
    .filter(({ text }) => text !== '');
}

/** What a paper shares with others, each with its words as they were typed; of a row's cells, as they are shown. */
export function sharedIn({ references, texts }: Compiled, row?: Mapping) {
  const cells = new Map(
    row?.entries.flatMap(({ value }) =>
      value.type === 'scalar' ? [[value.span.start, value.text] as const] : [],
    ),
  );
  return references.map((reference) => {
    const { file, start, end } = reference.at;
    const typed = file === row?.span.file ? cells.get(start) : texts.get(file)?.slice(start, end);
    return { ...reference, typed: words(typed ?? '') };
  });
}
