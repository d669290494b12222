import { type Diagnostic, problem } from '../../base/diagnostic.ts';
import { resolvePath } from '../../base/path.ts';
import { fileSpan } from '../../base/span.ts';
import { listenToAll } from './elements.ts';
import { numberFormats } from './number-format.ts';
import type { RawRow } from './row.ts';
import { sharedTexts } from './shared-texts.ts';
import { type Book, type Merges, mergesOf, sheetRows } from './sheet.ts';
import { Unreadable } from './unreadable.ts';
import { openZip, type Part, unpacked } from './zip.ts';

const million = 1024 * 1024;
/** Unpacked bytes of what is kept in memory: texts and styles. A million long names fit. */
const mostKept = 64 * million;
/** Unpacked bytes of a sheet, of which only one row is in memory: as many rows as a sheet can have. */
const mostSheet = 1024 * million;

/**
 * A workbook with its first visible sheet as a table, each cell as a person sees it: numbers and dates in their format,
 * formulas by their last result, merged cells under each row that they reach over; hidden rows are left out. Throws
 * Unreadable.
 */
export function openWorkbook(file: string, bytes: Uint8Array) {
  if (bytes[0] === 0xd0) {
    throw new Unreadable(holdsUtf16(bytes, 'EncryptedPackage') ? 'rows/co-mat-khau' : 'rows/xls-cu');
  }
  if (bytes[0] !== 0x50) throw new Unreadable('rows/khong-phai-xlsx');
  const parts = openZip(bytes);
  const kept = (name: string | undefined): Iterable<string> => {
    const part = name === undefined ? undefined : parts.get(name);
    return part ? unpacked(part, mostKept) : [];
  };
  const main = targetsOf(kept('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.path;
  if (main === undefined || !main.endsWith('.xml')) throw new Unreadable('rows/khong-phai-xlsx');
  const targets = targetsOf(kept(relationsOf(main)), main.slice(0, main.lastIndexOf('/')));
  const { sheets, from1904 } = readWorkbook(kept(main));
  const [sheet, ...others] = sheets.filter(({ visible }) => visible);
  const part = parts.get(targets.find(({ id }) => id === sheet?.id)?.path ?? '');
  if (!sheet || !part) throw new Unreadable('rows/khong-co-trang');
  const named = (type: string) => targets.find((each) => each.type.endsWith(`/${type}`))?.path;
  const book: Book = {
    texts: sharedTexts(kept(named('sharedStrings'))),
    formats: numberFormats(kept(named('styles'))),
    from1904,
  };
  const { merges, hiddenRows } = mergesOf(pieces(part));
  const diagnostics: Diagnostic[] = [];
  const tell = (code: string, params: Diagnostic['params']) =>
    diagnostics.push(problem(code, fileSpan(file), params, { severity: 'info' }));
  if (others.length > 0)
    tell('rows/nhieu-trang', { trang: sheet.name, khac: others.map((o) => o.name).join(', ') });
  if (hiddenRows > 0) tell('rows/dong-an', { so: hiddenRows });
  return { text: undefined, diagnostics, raw: () => rowsOf(file, part, book, merges) };
}

async function* rowsOf(file: string, part: Part, book: Book, merges: Merges): AsyncGenerator<RawRow> {
  yield* sheetRows(file, pieces(part), book, merges);
}

function pieces(part: Part): Iterable<string> {
  return unpacked(part, mostSheet);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
function relationsOf(part: string): string {
  return part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

function targetsOf(xml: Iterable<string>, folder: string) {
  const found: { readonly id: string; readonly type: string; readonly path: string }[] = [];
  listenToAll(xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      found.push({ id: Id, type: Type, path: resolvePath(`/${folder}`, Target).slice(1) });
    },
  });
  return found;
}

function readWorkbook(xml: Iterable<string>) {
  const sheets: { readonly name: string; readonly id: string; readonly visible: boolean }[] = [];
  let from1904 = false;
  listenToAll(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({
        name: attributes.name ?? '',
        id,
        visible: (attributes.state ?? 'visible') === 'visible',
      });
    },
  });
  return { sheets, from1904 };
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(word);
}
