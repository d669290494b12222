import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname, isInside, resolvePath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { outputName } from '../pipeline/output-name.ts';
import { type Heading, isIssued } from './heading.ts';
import type { OfficePaths } from './office.ts';
import type { Source } from './scan.ts';
import type { Table, TableRow } from './table.ts';

/** One paper to build: a source, or one row of its data. */
export interface Job {
  readonly file: string;
  /** Its outputs without the ending, absolute. */
  readonly stem: string;
  readonly issued: boolean;
  /** The row of its data that it is printed for. */
  readonly row?: Pick<TableRow, 'ordinal' | 'mark'>;
}

export interface Jobs {
  /** Sorted by stem. */
  readonly jobs: readonly Job[];
  /** Names that no system could hold, that lie outside, or that two papers share. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The papers to build with their names. `headings` are by file; only those of papers that print on their own. Rows are
 * printed in the folder where the paper itself would be.
 */
export function jobsOf(
  root: string,
  paths: OfficePaths,
  sources: readonly Source[],
  headings: ReadonlyMap<string, Heading>,
  tables: ReadonlyMap<string, Table>,
): Jobs {
  const out = resolvePath(root, paths.ra);
  const diagnostics: Diagnostic[] = [];
  const jobs: Job[] = [];
  const taken = new Map<string, string>();
  const take = (job: Job): void => {
    const folded = job.stem.normalize('NFC').toLowerCase();
    const other = taken.get(folded);
    if (other === undefined) {
      taken.set(folded, job.file);
      jobs.push(job);
      return;
    }
    const params = { khac: other.slice(root.length + 1), ten: job.stem.slice(out.length + 1) };
    diagnostics.push(problem('workspace/trung-ten', fileSpan(job.file), params));
  };
  for (const { file, below } of sources) {
    const heading = headings.get(file);
    if (!heading) continue;
    const table = tables.get(file);
    const name = nameOf((table ? undefined : heading.ten_tep) ?? paths.ten_tep, below, heading);
    const stem = name === undefined ? undefined : resolvePath(out, name);
    if (!stem || !name?.split('/').every((part) => outputName(`${part}.yaml`)) || !isInside(out, stem)) {
      diagnostics.push(problem('command/ten-tep', fileSpan(file), { ten: name ?? paths.ten_tep }));
      continue;
    }
    const issued = isIssued(heading);
    if (!table) take({ file, stem, issued });
    diagnostics.push(...(table?.names ?? []));
    for (const { name: own, ordinal, mark } of table?.names.length === 0 ? table.rows : []) {
      take({ file, stem: `${dirname(stem)}/${own}`, issued, row: { ordinal, mark } });
    }
  }
  jobs.sort((a, b) => (a.stem < b.stem ? -1 : 1));
  return { jobs, diagnostics };
}

/** A name by its pattern; undefined where the pattern asks for what is not there. */
function nameOf(pattern: string, below: string, heading: Heading): string | undefined {
  const path = below.replace(/\.ya?ml$/i, '');
  const folder = dirname(path);
  const known: Readonly<Record<string, string | undefined>> = {
    duong_dan: path,
    thu_muc: folder === '.' ? '' : folder,
    ten: path.slice(path.lastIndexOf('/') + 1),
    ...heading,
  };
  let whole = true;
  const name = pattern.replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (_, key: string) => {
    const value = known[key];
    if (value === undefined || value === '~') whole = false;
    return value ?? '';
  });
  return whole && !name.includes('{{') ? name.normalize('NFC').replace(/^\/+|\/+$/g, '') : undefined;
}
