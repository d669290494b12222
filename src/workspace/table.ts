import type { Diagnostic } from '../base/diagnostic.ts';
import type { Rows } from '../source/rows/row.ts';

/** A row that a paper is printed for. */
export interface TableRow {
  /** See Row. */
  readonly ordinal: number;
  /** The name of its outputs in the folder of the paper's. */
  readonly name: string;
  /** Of its values: the same mark, the same paper. */
  readonly mark: string;
}

/** The data of a paper that is printed once for every row. */
export interface Table {
  /** The paper. */
  readonly file: string;
  readonly data: string;
  /** What the data file held: see Held. */
  readonly mark: string;
  readonly rows: readonly TableRow[];
  /** Ordinals of the rows that cannot be printed. */
  readonly wrong: readonly number[];
  /** Of the paper's heading or the file as a whole; an error here: there are no rows. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names that may not be: then nothing in the workspace is written. */
  readonly names: readonly Diagnostic[];
  /** Texts that the diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absent where an earlier build has read it. */
  readonly opened?: Rows;
}

/** A table as the state keeps it: one of which every row can be printed, each as its name and its mark. */
export interface KeptTable {
  readonly file: string;
  readonly data: string;
  readonly rows: readonly (readonly [name: string, mark: string])[];
}

/** True where every row of the data is known: what no row makes is made by nothing. */
export function isWhole({ wrong, diagnostics }: Table): boolean {
  return wrong.length === 0 && diagnostics.every(({ severity }) => severity !== 'error');
}

export function keptTable({ file, data, rows }: Table): KeptTable {
  return { file, data, rows: rows.map(({ name, mark }) => [name, mark]) };
}

/** A kept table again; `mark`: what its data file holds, now as then. */
export function tableOf({ file, data, rows }: KeptTable, mark: string): Table {
  return {
    file,
    data,
    mark,
    rows: rows.map(([name, rowMark], at) => ({ ordinal: at + 1, name, mark: rowMark })),
    wrong: [],
    diagnostics: [],
    names: [],
    texts: new Map(),
  };
}
