import { shortPath } from '../base/path.ts';
import type { Span } from '../base/span.ts';
import { Places, placeName } from '../report/place.ts';
import type { Cause } from '../workspace/causes.ts';
import type { Change } from '../workspace/changes.ts';
import type { Plan, PlannedPaper } from '../workspace/plan.ts';
import type { PlannedPack } from '../workspace/plan-packs.ts';
import { changedWords } from './changed-words.ts';
import { actionWords, causeWords, fileWords, packWords, partWords, planTally } from './plan-words.ts';
import type { Talk } from './talk.ts';

/** Changes of one paper that are shown; a plan is read by people. */
const most = 12;

/** A plan as people read it: a paper, why, and what changes in it by its meaning. */
export function printPlan(talk: Talk, plan: Plan): string {
  const papers = plan.papers.map((paper) => printPaper(talk, paper));
  const gone = plan.gone.map((path) => `- ${shortPath(talk.host.cwd, path)}\n`).join('');
  const count = (...actions: string[]) => plan.papers.filter(({ action }) => actions.includes(action)).length;
  const counts = {
    print: count('new', 'change', 'form', 'restore'),
    held: count('held', 'edited'),
    wrong: count('wrong'),
    unchanged: plan.unchanged,
    gone: plan.gone.length,
    packs: plan.packs.filter(({ action }) => action !== 'wrong' && action !== 'edited').length,
  };
  const packs = plan.packs.map((pack) => printPack(talk, pack)).join('');
  return [...papers, packs, gone, planTally(counts, talk.lang)].filter((part) => part !== '').join('\n');
}

function printPack({ lang, host }: Talk, { path, action, because }: PlannedPack): string {
  const shown = because.slice(0, most).map((file) => shortPath(host.cwd, file));
  const rest = because.length - shown.length;
  const more = rest > 0 ? (lang === 'vi' ? ` và ${rest} văn bản khác` : ` and ${rest} more`) : '';
  const why = shown.length > 0 ? ` (${causeWords.pack[lang]} ${shown.join(', ')}${more})` : '';
  return `${shortPath(host.cwd, path)}: ${packWords[action][lang]}${why}\n`;
}

function printPaper(talk: Talk, { file, stem, action, causes, changes, texts }: PlannedPaper): string {
  const { lang, host } = talk;
  const names = [file, stem].filter((path) => path !== '').map((path) => shortPath(host.cwd, path));
  const shown = changes.slice(0, most).map((change) => printChange(talk, change));
  const rest = changes.length - shown.length;
  const more = lang === 'vi' ? `… và ${rest} chỗ khác` : `… and ${rest} more`;
  const lines = [
    ...(action === 'new' ? [] : causes.map((cause) => printCause(talk, cause, new Places(texts)))),
    ...shown,
    ...(rest > 0 ? [more] : []),
  ];
  return `${names.join(' → ')}: ${actionWords[action][lang]}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function printCause({ lang, host }: Talk, cause: Cause, places: Places): string {
  const start = causeWords[cause.kind][lang];
  if (cause.kind === 'file') {
    return `${start} ${shortPath(host.cwd, cause.file)} ${fileWords[cause.how][lang]}`;
  }
  if (cause.kind !== 'fact') return `${start}: ${cause.old} → ${cause.now}`;
  const at = (span: Span): string => {
    const place = places.of(span);
    const file = shortPath(host.cwd, span.file);
    return span.cell === undefined && place ? `${file}:${place.line}` : placeName({ ...span, file }, place);
  };
  const byDefault = cause.name.startsWith('mac_dinh.');
  const through = cause.through
    .map(({ from, path }) => (byDefault ? path : path === '' ? at(from) : `${path} (${at(from)})`))
    .join(', ');
  const link = causeWords[byDefault ? 'default' : 'through'][lang];
  return `${start} ${cause.name} (${at(cause.at)}): ${changedWords(cause.old, cause.now)}, ${link} ${through}`;
}

function printChange({ lang }: Talk, { part, label, within, old, now }: Change): string {
  const name = label ?? partWords[part]?.[lang];
  const start = `${within === undefined ? '' : `[${within}] `}${name === undefined ? '' : `${name}: `}`;
  if (old === undefined) return `+ ${start}${now ?? ''}`;
  return now === undefined ? `- ${start}${old}` : `~ ${start}${changedWords(old, now)}`;
}
