import { type CalendarDate, isoDate } from '../base/calendar.ts';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Span } from '../base/span.ts';
import type { RulebookId, TheThuc } from '../model/document.ts';
import type { Rulebook } from './rulebook.ts';
import { rulebooks } from './rulebooks.ts';

export interface PickInput {
  readonly the_thuc: TheThuc;
  /** The paper's own pin. */
  readonly quy_dinh?: RulebookId;
  /** The issue date, as far as it is known. */
  readonly ngay: CalendarDate;
  /** Decides only where nothing at all is known of `ngay`. */
  readonly today: CalendarDate;
  /** The place of a data path: `ngay`, `quy_dinh`. */
  readonly spanOf: (path: string) => Span;
}

export interface Picked {
  readonly rulebook: Rulebook;
  readonly by: 'quy_dinh' | 'ngay' | 'today';
}

/**
 * The rulebook of a paper. `quy_dinh` pins it; else style and issue date choose; a date with no year takes today's.
 * Of a date that is partly blank the last day it can mean decides, because a paper without its day is not signed yet.
 *
 * Error `rulebook/trai-the-thuc`: the pin belongs to the other style; no value. Warnings: `rulebook/truoc-quy-dinh`
 * (older than every rulebook: the earliest is used), `rulebook/ghim-lech-ngay` (pinned outside its dates in force).
 * Notes: `rulebook/chua-ro-ngay` (the known part of the date allows two), `rulebook/theo-hom-nay` (today decided;
 * silent where the style has one rulebook only).
 */
export function pickRulebook(input: PickInput): Outcome<Picked> {
  return input.quy_dinh === undefined ? byDate(input) : byPin(input, input.quy_dinh);
}

function byPin({ the_thuc, ngay, spanOf }: PickInput, id: RulebookId): Outcome<Picked> {
  const rulebook = rulebooks[id];
  const span = spanOf('quy_dinh');
  if (rulebook.the_thuc !== the_thuc) {
    const known = ofStyle(the_thuc).map((each) => each.id);
    const params = { quy_dinh: id, the_thuc, dung_duoc: known.join(', ') };
    return {
      value: undefined,
      diagnostics: [problem('rulebook/trai-the-thuc', span, params, { path: 'quy_dinh' })],
    };
  }
  const diagnostics: Diagnostic[] = [];
  if (ngay.year !== undefined && !overlaps(rulebook, ngay)) {
    const params = {
      quy_dinh: rulebook.ten,
      ngay: isoDate(ngay),
      tu: rulebook.from,
      den: rulebook.until ?? '',
    };
    const more = { path: 'quy_dinh', severity: 'warning', clause: rulebook.clause } as const;
    diagnostics.push(problem('rulebook/ghim-lech-ngay', span, params, more));
  }
  return { value: { rulebook, by: 'quy_dinh' }, diagnostics };
}

function byDate({ the_thuc, ngay, today, spanOf }: PickInput): Outcome<Picked> {
  const blank = ngay.year === undefined;
  const date = blank ? today : ngay;
  const known = ofStyle(the_thuc);
  const inForce = known.filter((each) => overlaps(each, date));
  const rulebook = inForce.at(-1) ?? known[0];
  const note = (code: string, severity: 'info' | 'warning') => {
    const params = { quy_dinh: rulebook.ten, ma: rulebook.id, ngay: isoDate(date), tu: rulebook.from };
    return problem(code, spanOf('ngay'), params, {
      path: 'ngay',
      severity,
      clause: rulebook.clause,
    });
  };
  const diagnostics: Diagnostic[] = [];
  if (inForce.length === 0) diagnostics.push(note('rulebook/truoc-quy-dinh', 'warning'));
  if (blank && known.length > 1) diagnostics.push(note('rulebook/theo-hom-nay', 'info'));
  else if (inForce.length > 1) diagnostics.push(note('rulebook/chua-ro-ngay', 'info'));
  return { value: { rulebook, by: blank ? 'today' : 'ngay' }, diagnostics };
}

/** The rulebooks of a style, earliest first. */
function ofStyle(the_thuc: TheThuc): readonly [Rulebook, ...Rulebook[]] {
  return the_thuc === 'dang' ? [rulebooks.hd36, rulebooks.hd05] : [rulebooks.nd30];
}

/** Whether some day that the date can mean lies within the dates in force. */
function overlaps(rulebook: Rulebook, date: CalendarDate): boolean {
  const known = isoDate(date);
  // The tail of a full date that the known part lacks: all of it after `2024`, `-01` after `2024-12`.
  const first = known + '-01-01'.slice(known.length - 4);
  const last = known + '-12-31'.slice(known.length - 4);
  return last >= rulebook.from && first <= (rulebook.until ?? last);
}
