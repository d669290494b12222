import { type Zippable, zipSync } from 'fflate';
import { openRows } from '../../src/source/rows/open-rows.ts';
import type { Row } from '../../src/source/rows/row.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface ReadRows {
  readonly text: string | undefined;
  readonly columns: readonly string[];
  /** Codes of what is wrong with the file. */
  readonly codes: readonly string[];
  readonly rows: readonly Row[];
  /** The texts of every row that can be used. */
  readonly cells: readonly (readonly string[])[];
  /** Row number, code and place of everything wrong with rows. */
  readonly wrong: readonly (readonly [number, string, string])[];
}

export async function read(held: string | Uint8Array, file = '/w/khach-moi.csv'): Promise<ReadRows> {
  const opened = await openRows(file, typeof held === 'string' ? utf8(held) : held);
  const rows: Row[] = [];
  for await (const row of opened.rows()) rows.push(row);
  const cellsOf = ({ values }: Row) =>
    values.entries.map(({ value }) => (value.type === 'scalar' ? value.text : ''));
  return {
    text: opened.text,
    columns: opened.columns,
    codes: opened.diagnostics.map(({ code }) => code),
    rows,
    cells: rows.filter(({ diagnostics }) => diagnostics.every((d) => d.severity !== 'error')).map(cellsOf),
    wrong: rows.flatMap(({ number, diagnostics }) =>
      diagnostics.map(({ code, span }): [number, string, string] => [
        number,
        code,
        span.cell ?? opened.text?.slice(span.start, span.end) ?? '',
      ]),
    ),
  };
}

export interface BookParts {
  /** The rows inside `sheetData`. */
  readonly rows: string;
  /** What stands after `sheetData`. */
  readonly after?: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly sheets?: string;
  readonly workbook?: string;
  readonly files?: Zippable;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with one sheet, as spreadsheets save it. */
export function book(parts: BookParts): Uint8Array {
  const sheets = parts.sheets ?? '<sheet name="Khách mời" sheetId="1" r:id="rId1"/>';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return zipSync({
    '_rels/.rels': utf8(
      `${xml}<Relationships xmlns="${packaged}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': utf8(
      `${xml}<workbook xmlns="${main}" xmlns:r="${relations}">${parts.workbook ?? ''}<sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `${xml}<Relationships xmlns="${packaged}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': utf8(
      `${xml}<worksheet xmlns="${main}"><sheetData>${parts.rows}</sheetData>${parts.after ?? ''}</worksheet>`,
    ),
    'xl/sharedStrings.xml': utf8(`${xml}<sst xmlns="${main}">${parts.texts ?? ''}</sst>`),
    'xl/styles.xml': utf8(`${xml}<styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>`),
    ...parts.files,
  });
}

/** Cells of inline text. */
export function inline(row: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}
