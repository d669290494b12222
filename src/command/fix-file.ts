import { createTwoFilesPatch } from 'diff';
import type { CalendarDate } from '../base/calendar.ts';
import { shortPath } from '../base/path.ts';
import { fixPaper } from '../pipeline/fix.ts';
import type { Talk } from './talk.ts';

export interface Fixing {
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly today: CalendarDate;
}

/** Puts one paper right in place, as one act; with `dryRun` only shows the difference. */
export async function fixFile(talk: Talk, file: string, { unsafe, dryRun, today }: Fixing): Promise<void> {
  const { host, lang } = talk;
  const fixed = await fixPaper(host, file, { unsafe, today });
  if (!fixed || fixed.count === 0) return;
  const name = shortPath(host.cwd, file);
  if (dryRun) {
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    host.out(createTwoFilesPatch(`a/${name}`, `b/${name}`, text(fixed.before), text(fixed.after)));
    return;
  }
  await host.replace([{ path: file, bytes: fixed.after }]);
  host.err(lang === 'vi' ? `${name}: đã sửa ${fixed.count} chỗ\n` : `${name}: ${fixed.count} corrected\n`);
}
