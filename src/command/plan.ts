import { HostError } from '../base/host.ts';
import { hasErrors } from '../base/outcome.ts';
import { resolvePath } from '../base/path.ts';
import { workspaceRoot } from '../pipeline/root.ts';
import { type Plan, type PlannedPaper, plan } from '../workspace/plan.ts';
import { type Exit, exit, worse } from './exit.ts';
import { planJson } from './plan-json.ts';
import { printPlan } from './print-plan.ts';
import type { Talk } from './talk.ts';

/** `danvan plan [DIR]`: what a build would do and why; writes nothing. The exit code is what the build's would be. */
export async function planPapers(
  talk: Talk,
  [folder]: readonly string[],
  { format = 'text' }: { readonly format?: string },
): Promise<Exit> {
  const { host } = talk;
  const start = resolvePath(host.cwd, folder ?? '.');
  if (format !== 'text' && format !== 'json') {
    return refuse(talk, 'command/dang-bao-cao-la', '', { dang: format, co: 'text, json' });
  }
  try {
    if ((await host.stat(start))?.kind !== 'folder') return refuse(talk, 'command/khong-co-thu-muc', start);
    const planned = await plan(host, await workspaceRoot(host, `${start}/-`));
    talk.say(planned.diagnostics, planned.texts);
    if (planned.diagnostics.length > 0) return exit.refused;
    for (const { action, diagnostics, texts } of planned.papers) {
      if (action === 'wrong' || action === 'edited' || action === 'held') talk.say(diagnostics, texts);
    }
    for (const { diagnostics } of planned.packs) talk.say(diagnostics, planned.texts);
    talk.say(planned.across.diagnostics, planned.across.texts);
    host.out(format === 'json' ? planJson(talk, planned) : printPlan(talk, planned));
    return planned.papers.map(exitOf).reduce(worse, ofWhole(planned));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refuse(talk, 'command/he-thong', error.file, { ma: error.code });
  }
}

function exitOf({ action }: PlannedPaper): Exit {
  if (action === 'edited') return exit.refused;
  return action === 'wrong' || action === 'held' ? exit.document : exit.fine;
}

/** What packs and what papers say against one another come to. */
function ofWhole({ packs, across }: Plan): Exit {
  const wrong = packs.some(({ action }) => action === 'wrong' || action === 'edited');
  return wrong || hasErrors(across.diagnostics) ? exit.document : exit.fine;
}

function refuse(talk: Talk, code: string, file: string, params: Record<string, string> = {}): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
