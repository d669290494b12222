import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname, isInside, resolvePath } from '../base/path.ts';
import type { Span } from '../base/span.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Rows } from '../source/rows/row.ts';
import { staysInside } from './root.ts';
import type { NamePattern } from './row-names.ts';
import type { Shelf } from './shelf.ts';

/** The data file that a paper names in `du_lieu`, and how it wants its outputs named (`ten_tep`). */
export interface PaperData {
  readonly file: string;
  readonly at: Span;
  readonly pattern: NamePattern | undefined;
  /** Why it may not be read: a paper reaches no file outside its workspace. */
  readonly outside: Diagnostic | undefined;
}

/** What a paper says about its rows; undefined where it says nothing, or is not there. */
export async function paperData(shelf: Shelf, paper: string): Promise<PaperData | undefined> {
  const value = (await shelf.yaml(paper)).held?.value;
  if (value?.type !== 'mapping') return undefined;
  const data = textOf(value, 'du_lieu');
  if (!data) return undefined;
  const file = resolvePath(dirname(paper), data.text.trim());
  const inside = await isWithin(shelf, await shelf.root(paper), file);
  return {
    file,
    at: data.span,
    pattern: textOf(value, 'ten_tep'),
    outside: inside
      ? undefined
      : problem('pipeline/ngoai-thu-muc', data.span, { tap_tin: data.text.trim() }, { path: 'du_lieu' }),
  };
}

/** Where nothing is, the path alone tells. */
async function isWithin({ host }: Shelf, root: string, file: string): Promise<boolean> {
  return (await host.stat(file)) ? staysInside(host, root, file) : isInside(root, file);
}

/** The pattern in a paper, where its rows come from elsewhere. */
export async function paperPattern(shelf: Shelf, paper: string): Promise<NamePattern | undefined> {
  const value = (await shelf.yaml(paper)).held?.value;
  return value?.type === 'mapping' ? textOf(value, 'ten_tep') : undefined;
}

/** A data file with the mark of what it held: see Held. */
export interface OpenData extends Rows {
  readonly mark: string;
}

/** Opens a data file; undefined: there is none. Its bytes are held until the last row is read. */
export async function openData(shelf: Shelf, file: string): Promise<OpenData | undefined> {
  const { mark, held } = await shelf.bytes(file);
  if (!held) return undefined;
  const { openRows } = await import('../source/rows/open-rows.ts');
  return { ...(await openRows(file, held)), mark };
}

function textOf(value: Mapping, key: string): NamePattern | undefined {
  const inner = entryOf(value, key)?.value;
  return inner?.type === 'scalar' && !inner.blank ? { text: inner.text, span: inner.span } : undefined;
}
