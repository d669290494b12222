import { shortPath } from '../base/path.ts';
import type { Span } from '../base/span.ts';
import { Places } from '../report/place.ts';
import type { Cause } from '../workspace/causes.ts';
import type { Plan, PlannedPaper } from '../workspace/plan.ts';
import type { Talk } from './talk.ts';

/** A plan as JSON of the shape that docs/plan.md describes. */
export function planJson(talk: Talk, { papers, unchanged, issued, gone, packs, across }: Plan): string {
  const short = (path: string): string => shortPath(talk.host.cwd, path);
  const told = papers.map((paper) => paperOf(paper, short));
  const places = new Places(across.texts);
  const all = {
    ...{ version: 1, papers: told, unchanged, issued, gone: gone.map(short) },
    packs: packs.map(({ path, action, because, diagnostics }) => {
      const problems = diagnostics.map(({ code }) => code);
      return { path: short(path), action, because: because.map(short), problems };
    }),
    across: across.diagnostics.map(({ code, severity, span }) => {
      return { code, severity, file: short(span.file), line: places.of(span)?.line ?? null };
    }),
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function paperOf(paper: PlannedPaper, short: (path: string) => string) {
  const places = new Places(paper.texts);
  const at = (span: Span) => ({ file: short(span.file), line: places.of(span)?.line ?? null });
  return {
    source: short(paper.file),
    outputs: (paper.stem === '' ? [] : ['docx', 'pdf']).map((format) => short(`${paper.stem}.${format}`)),
    action: paper.action,
    causes: paper.causes.map((cause) => causeOf(cause, at, short)),
    changes: paper.changes.map(({ part, label = null, within = null, old = null, now = null }) => {
      return { part: part || null, label, within, old, now };
    }),
    problems: paper.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => ({ code, ...at(span) })),
  };
}

function causeOf(
  cause: Cause,
  at: (span: Span) => { readonly file: string; readonly line: number | null },
  short: (path: string) => string,
) {
  if (cause.kind === 'file') return { kind: cause.kind, file: short(cause.file), how: cause.how };
  if (cause.kind !== 'fact') return cause;
  const { kind, name, old, now } = cause;
  const through = cause.through.map(({ from, path }) => ({ ...at(from), path: path || null }));
  return { kind, name, ...at(cause.at), old, now, through };
}
