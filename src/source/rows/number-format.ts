import { getFormatFromId } from 'numfmt';
import { listenToAll } from './elements.ts';

/** How the cells of a workbook are shown, by the number of their style. */
export type NumberFormats = readonly string[];

/** Formats that a spreadsheet keeps by number and shows as the country writes them: day before month. */
const vietnamese: Readonly<Record<number, string>> = { 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy h:mm' };

/** The number format of each style in styles.xml. */
export function numberFormats(pieces: Iterable<string>): NumberFormats {
  const own = new Map<number, string>();
  const styles: string[] = [];
  let inCells = false;
  listenToAll(pieces, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(own.get(id) ?? vietnamese[id] ?? getFormatFromId(id) ?? 'General');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
