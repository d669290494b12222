import type { CalendarDate } from '../base/calendar.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Mapping } from '../base/value.ts';
import type { Claims } from '../check/claims.ts';
import type { Suppressed } from '../check/judge.ts';
import { compile } from '../pipeline/compile.ts';
import { officeFaceOf } from '../pipeline/office-face.ts';
import type { Shelf } from '../pipeline/shelf.ts';

/** Everything found in one paper and in what it is made of. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly texts: ReadonlyMap<string, string>;
  /** What the paper says that other papers may contradict. */
  readonly claims: readonly Claims[];
}

/** Compiles a paper for what there is to say about it. Undefined: there is no such file. */
export async function look(
  shelf: Shelf,
  file: string,
  today: CalendarDate,
  row?: Mapping,
): Promise<Findings | undefined> {
  const { face, diagnostics, texts } = await officeFaceOf(shelf, file);
  if (!face) return { diagnostics, suppressed: [], texts, claims: [] };
  const compiled = await compile(shelf.host, face, file, { today, shelf, row });
  return (
    compiled && {
      diagnostics: [...diagnostics, ...compiled.diagnostics],
      suppressed: compiled.suppressed,
      texts: new Map([...texts, ...compiled.texts]),
      claims: compiled.claims(),
    }
  );
}
