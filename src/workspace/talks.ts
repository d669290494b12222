import { RowTalk } from '../pipeline/row-talk.ts';
import type { Table } from './table.ts';
import type { Finished, Work } from './task.ts';

/** So many rows that fail one after the other for the paper's own fault, and none that does not: the rest would too. */
const enough = 20;

interface RowsTold {
  readonly talk: RowTalk;
  printed: boolean;
  /** Rows that failed for the paper's own fault since one that did not. */
  atFault: number;
}

/** What is worth saying of papers one after another: of the rows of one paper, what they have in common once. */
export class Talks {
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly told = new Map<Table, RowsTold>();

  constructor(tables: ReadonlyMap<string, Table>) {
    this.tables = tables;
  }

  worthSaying({ job, row, found = [] }: Work, finished: Finished): Finished {
    const table = row && this.tables.get(job.file);
    if (!table) return finished;
    const told = this.told.get(table) ?? { talk: new RowTalk(table.data), printed: false, atFault: 0 };
    this.told.set(table, told);
    const errors = finished.diagnostics.filter(({ severity }) => severity === 'error');
    const ofPaper = finished.state === 'wrong' && errors.every(({ span }) => span.file !== table.data);
    told.atFault = ofPaper ? told.atFault + 1 : 0;
    told.printed ||= finished.outputs.length > 0;
    // What is said of the printed files is said of the row that they were printed for.
    const own = finished.diagnostics.map((each) => {
      const ofFiles = finished.state === 'held' && each.span.end === 0;
      return ofFiles ? { ...each, span: row.span } : each;
    });
    const diagnostics = [...found, ...told.talk.fresh(own)];
    return { ...finished, diagnostics, texts: new Map([...finished.texts, ...table.texts]) };
  }

  /** True once the rows of a paper have shown that none can be printed. */
  isHopeless(table: Table): boolean {
    const told = this.told.get(table);
    return told !== undefined && !told.printed && told.atFault >= enough;
  }
}
