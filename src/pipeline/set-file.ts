import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { Lines } from '../base/lines.ts';
import { basename } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { nearest } from '../base/suggest.ts';
import { entryOf, type Mapping, type Value } from '../base/value.ts';
import { officeParts } from '../schema/office.ts';
import { sharedParts } from '../schema/shape.ts';
import type { Assignment } from '../source/assignment.ts';
import { spliceBytes } from '../source/original.ts';
import { placeValue } from '../source/place-value.ts';
import { readSource, type Source } from '../source/read-source.ts';
import { sameElsewhere, sameValue } from '../source/same-elsewhere.ts';
import { directoryName } from './directory.ts';
import { faultsOf } from './file-faults.ts';
import { workspaceFile } from './root.ts';

export interface SetFile {
  readonly before: Uint8Array;
  /** The same bytes where every value was there already. */
  readonly after: Uint8Array;
  /** Why nothing may be written; empty where all went well. */
  readonly refused: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * One file with values put at paths, every other byte kept. It is read again after each, and refused where anything
 * else would change or where it would have faults that it did not have. Undefined: there is no such file. Nothing is
 * written here.
 */
export async function setInFile(
  host: Host,
  file: string,
  assignments: readonly Assignment[],
): Promise<SetFile | undefined> {
  const stat = await host.stat(file);
  if (!stat) return undefined;
  const before = await host.read(file);
  const first = readSource(file, before);
  const texts = new Map([[file, first.text]]);
  const end = (after: Uint8Array, ...refused: Diagnostic[]): SetFile => ({ before, after, refused, texts });
  if (first.value?.type !== 'mapping') return end(before, ...first.diagnostics);
  let after = before;
  for (const assignment of assignments) {
    const source = readSource(file, after);
    if (source.value?.type !== 'mapping')
      return end(before, problem('pipeline/khong-dat-duoc', fileSpan(file)));
    const path = pathIn(file, source.value, assignment.path);
    const frozen = frozenAt(file, first.value, path, assignment.value);
    if (frozen) return end(before, frozen);
    const put = putIn(file, after, source, source.value, path, assignment);
    if (!(put instanceof Uint8Array)) return end(before, put);
    after = put;
  }
  const faults = after === before ? [] : await newFaults(host, file, before, after);
  if (faults.length > 0) texts.set(file, readSource(file, after).text);
  return faults.length > 0 ? end(before, ...faults) : end(after);
}

/** Facts of danvan.yaml stand under danh_ba, those of danh-ba.yaml at its root. */
function pathIn(file: string, root: Mapping, path: readonly string[]): readonly string[] {
  const [first = ''] = path;
  if (basename(file) === directoryName) return first === 'danh_ba' ? path.slice(1) : path;
  const isFact =
    basename(file) === workspaceFile && !Object.hasOwn(officeParts(), first) && !entryOf(root, first);
  return isFact ? ['danh_ba', ...path] : path;
}

/** An issued paper keeps what was signed: only a number or date left blank may still be filled, and its state changed. */
function frozenAt(
  file: string,
  paper: Mapping,
  path: readonly string[],
  wanted: Value,
): Diagnostic | undefined {
  const state = entryOf(paper, 'trang_thai')?.value;
  const [key = ''] = path;
  if (state?.type !== 'scalar' || state.text.trim() !== 'da-ban-hanh' || key === 'trang_thai')
    return undefined;
  const now = entryOf(paper, key)?.value;
  const blank = now?.type === 'scalar' && now.blank;
  if ((key === 'so' || key === 'ngay') && blank) return undefined;
  if (now && path.length === 1 && sameValue(now, wanted)) return undefined;
  return problem(
    'pipeline/da-ban-hanh',
    now?.span ?? fileSpan(file),
    { khoa: path.join('.') },
    { path: key },
  );
}

function putIn(
  file: string,
  bytes: Uint8Array,
  { text, diagnostics }: Source,
  root: Mapping,
  path: readonly string[],
  { value: wanted, spellings }: Assignment,
): Uint8Array | Diagnostic {
  const khoa = path.join('.');
  const now = valueAtPath(root, path);
  if (now && sameValue(now, wanted)) return bytes;
  if (now?.type === 'scalar' && now.text.includes('{{'))
    return problem('pipeline/la-bieu-thuc', now.span, { khoa, bieu_thuc: now.text }, { path: khoa });
  const place = { lines: new Lines(text), root, order: sharedParts };
  const span = now?.span ?? fileSpan(file);
  const goi_y = now ? undefined : misspelt(root, path);
  if (goi_y !== undefined)
    return problem('pipeline/khoa-gan-giong', nearestSpan(root, path), { khoa, goi_y });
  for (const spelling of spellings) {
    const edit = placeValue(place, path, spelling);
    if (edit === 'block') return problem('pipeline/nhieu-dong', span, { khoa }, { path: khoa });
    if (edit === 'inside')
      return problem('pipeline/khong-co-khoa-con', nearestSpan(root, path), { khoa }, { path: khoa });
    const changed = spliceBytes(bytes, [edit]);
    const read = changed && readSource(file, changed);
    const sound = read?.value && sameElsewhere(root, read.value, path, wanted);
    if (changed && sound && errors(read.diagnostics) <= errors(diagnostics)) return changed;
  }
  return problem('pipeline/khong-dat-duoc', span, { khoa }, { path: khoa });
}

/** The key that was most likely meant, where the last one of a path is new and looks like one beside it. */
function misspelt(root: Mapping, path: readonly string[]): string | undefined {
  const key = path.at(-1) ?? '';
  const beside = valueAtPath(root, path.slice(0, -1));
  if (path.length < 2 || beside?.type !== 'mapping') return undefined;
  return nearest(
    key,
    beside.entries.map((entry) => entry.key),
  );
}

function valueAtPath(root: Value, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (at, key) => (at?.type === 'mapping' ? entryOf(at, key)?.value : undefined),
    root,
  );
}

function nearestSpan(root: Mapping, path: readonly string[]) {
  for (let length = path.length; length > 0; length--) {
    const found = valueAtPath(root, path.slice(0, length));
    if (found) return found.span;
  }
  return root.span;
}

function errors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

/** What is wrong with the file now and was not before. */
async function newFaults(host: Host, file: string, before: Uint8Array, after: Uint8Array) {
  const key = ({ code, path, params }: Diagnostic): string => JSON.stringify([code, path, params]);
  const known = new Set((await faultsOf(host, file, before)).map(key));
  return (await faultsOf(host, file, after)).filter((each) => !known.has(key(each)));
}
