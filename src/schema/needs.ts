import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Kind, Need } from '../model/kind.ts';
import { rootSpan } from './place.ts';

/** What the law wants at the head of every paper; `~` fills so and ngay. */
const head = ['the_thuc', 'co_quan', 'dia_danh', 'so', 'ngay'] as const;
/** What an attached paper takes from the paper that it goes with, or has none of. */
export const ofMain: ReadonlySet<string> = new Set([...head, 'noi_nhan', 'luu', 'nguoi_ky']);

/**
 * Keys that a kind wants and the paper lacks (at the file's first key), keys that it has no place for (at the key),
 * and groups of which not one is there.
 */
export function checkNeeds(value: Mapping, kind: Kind, attached: boolean): readonly Diagnostic[] {
  const params = { loai: kind.ten };
  const missing = [...needsOf(kind)].flatMap(([khoa, need]) => {
    const entry = entryOf(value, khoa);
    if (need === 'khong' && entry) {
      return [problem('schema/khoa-khong-dung', entry.keySpan, { khoa, ...params }, { path: khoa })];
    }
    if (need !== 'bat-buoc' || entry || (attached && ofMain.has(khoa))) return [];
    if (khoa === 'dia_danh' && organHasPlace(value)) return [];
    return [problem('schema/thieu-khoa', rootSpan(value), { khoa, ...params }, { path: khoa })];
  });
  const groups = (kind.it_nhat_mot ?? []).filter((keys) => !keys.some((key) => entryOf(value, key)));
  return [
    ...missing,
    ...groups.map((keys) =>
      problem('schema/thieu-mot-trong', rootSpan(value), { khoa: keys.join(', '), ...params }),
    ),
  ];
}

/** What a kind wants of each key; keys that it does not name are optional. */
export function needsOf(kind: Kind): ReadonlyMap<string, Need> {
  const own = Object.entries(kind.rieng).map(([key, { can }]) => [key, can] as const);
  return new Map<string, Need>([
    ...head.map((key) => [key, 'bat-buoc'] as const),
    ...Object.entries(kind.bo_phan),
    ...own,
  ]);
}

/** Whether a paper of a kind may carry a shared part; an attached paper takes some from its main paper. */
export function hasPlaceFor(key: string, kind: Kind, attached: boolean): boolean {
  return needsOf(kind).get(key) !== 'khong' && !(attached && ofMain.has(key));
}

/** The place of the lead organ may stand in its profile. */
function organHasPlace(value: Mapping): boolean {
  const organ = entryOf(value, 'co_quan')?.value;
  const lead = organ?.type === 'list' ? organ.items[0] : organ;
  return lead?.type === 'mapping' && entryOf(lead, 'dia_danh') !== undefined;
}
