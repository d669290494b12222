import type { CalendarDate } from '../base/calendar.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { resolvePath } from '../base/path.ts';
import { type Claims, claimsOf } from '../check/claims.ts';
import { type Judged, judge } from '../check/judge.ts';
import { everyReading, type Reading } from '../check/reading.ts';
import { rulesOn, viewsOf } from '../check/run.ts';
import type { Library } from './library.ts';
import { workspaceFile } from './root.ts';

/** The rules and the office's say on them, for one paper. */
export interface Judge {
  /** What the rules find; `today` counts only for papers without a whole date. */
  readonly found: readonly Diagnostic[];
  /** What the paper and those attached to it say that others may contradict. */
  claims(): readonly Claims[];
  /** Everything found, graded by danvan.yaml and without what comments set aside. */
  judge(found: readonly Diagnostic[]): Judged;
}

/** Reads danvan.yaml of the workspace that a paper lies in. */
export async function judgeOf(
  library: Library,
  file: string,
  reading: Reading | undefined,
  today: CalendarDate,
): Promise<Judge> {
  const sheaf = await library.yaml(resolvePath(await library.shelf.root(file), workspaceFile));
  const office = sheaf?.value?.type === 'mapping' ? sheaf.value : undefined;
  const { texts } = library;
  const judged = new Set(
    reading ? everyReading(reading).flatMap((each) => (each.kind ? each.file : [])) : [],
  );
  const views = reading ? viewsOf(reading, { today, texts, office }) : [];
  return {
    found: views.flatMap(({ paper }) => rulesOn(paper)),
    claims: () => views.map(({ paper, main }) => claimsOf(paper, main)),
    judge: (found) => {
      const files = [...library.values()].map(([path, value]) => {
        return { file: path, text: texts.get(path) ?? '', value, judged: judged.has(path) };
      });
      return judge(found, files, office);
    },
  };
}
