import { HostError } from '../base/host.ts';
import { parseDate } from '../base/parse-date.ts';
import { resolvePath } from '../base/path.ts';
import { Phases } from '../base/phases.ts';
import { judgeAcross } from '../pipeline/across.ts';
import { isOfficeWrong, officeOf } from '../pipeline/office.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { isReportFormat, reportFormats } from '../report/formats.ts';
import { membersOf } from '../workspace/members.ts';
import { type Exit, exit, worse } from './exit.ts';
import { lookAtRows } from './find-in-rows.ts';
import type { Findings } from './findings.ts';
import { printReport } from './print-report.ts';
import { printTimings } from './print-timings.ts';
import type { Talk } from './talk.ts';

export interface CheckOptions {
  readonly format?: string;
  readonly asOf?: string;
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
  readonly data?: string;
  readonly timings?: boolean;
}

/** `danvan check FILE...`: everything that is wrong with papers, said at its place; with --fix, put right. */
export async function checkPapers(
  talk: Talk,
  files: readonly string[],
  options: CheckOptions,
): Promise<Exit> {
  const { host } = talk;
  const { format = 'text' } = options;
  if (!isReportFormat(format)) {
    return refuse(talk, 'command/dang-bao-cao-la', '', { dang: format, co: reportFormats.join(', ') });
  }
  const alone = options.unsafe ? '--unsafe' : options.dryRun ? '--dry-run' : undefined;
  if (alone !== undefined && !options.fix) {
    return refuse(talk, 'command/can-tuy-chon', '', { tu: alone, can: '--fix' });
  }
  const asked = options.asOf === undefined ? undefined : parseDate(options.asOf);
  if (asked && !(asked.ok && asked.date.day !== undefined)) {
    return refuse(talk, 'command/ngay-la', '', { ngay: options.asOf ?? '' });
  }
  const data = options.data === undefined ? undefined : resolvePath(host.cwd, options.data);
  if (data !== undefined && (await host.stat(data))?.kind !== 'file') {
    return refuse(talk, 'command/khong-co-tep', data, {});
  }
  const today = asked?.ok ? asked.date : host.today();
  const phases = new Phases(options.timings ? host.clock : undefined);
  const shelf = new Shelf(host, phases);
  const found: Findings[] = [];
  let worst: Exit = exit.fine;
  for (const given of [...new Set(files.map((each) => resolvePath(host.cwd, each)))]) {
    try {
      if (options.fix) {
        const fixing = { unsafe: options.unsafe === true, dryRun: options.dryRun === true, today };
        const { fixFile } = await import('./fix-file.ts');
        await fixFile(talk, given, fixing);
      }
      const findings = await lookAtRows(options.fix ? new Shelf(host, phases) : shelf, given, today, data);
      if (findings) found.push(findings);
      else worst = worse(worst, refuse(talk, 'command/khong-co-tep', given, {}));
    } catch (error) {
      if (error instanceof HostError) talk.refused(error);
      else talk.fault(error, given);
      worst = worse(worst, error instanceof HostError ? exit.refused : exit.fault);
    }
  }
  const claims = found.flatMap((each) => each.claims);
  const [first] = claims;
  if (first) {
    const root = await shelf.root(first.file);
    const { office } = await officeOf(shelf, root);
    const sets = (office?.goi ?? []).map((set) => membersOf(root, set, claims).jobs.map(({ file }) => file));
    found.push({ ...(await judgeAcross(shelf, root, claims, sets)), claims: [] });
  }
  if (!(options.fix && options.dryRun)) printReport(talk, found, format);
  if (options.timings) printTimings(talk, phases);
  return worse(worst, verdict(found));
}

/** The worst of what was found: warnings alone are fine; an error in danvan.yaml is no fault of a paper. */
function verdict(found: readonly Findings[]): Exit {
  const errors = found
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error');
  if (isOfficeWrong(errors)) return exit.refused;
  return errors.length > 0 ? exit.document : exit.fine;
}

function refuse(talk: Talk, code: string, file: string, params: Record<string, string | number>): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
