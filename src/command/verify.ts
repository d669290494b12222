import { HostError } from '../base/host.ts';
import { resolvePath, shortPath } from '../base/path.ts';
import { Broken } from '../verify/broken.ts';
import { type Change, changes } from '../verify/changes.ts';
import { editedSince } from '../verify/edited-since.ts';
import type { Words } from './command.ts';
import { type Exit, exit, worse } from './exit.ts';
import type { Talk } from './talk.ts';

const said = {
  unchanged: { vi: 'còn nguyên như khi danvan in ra', en: 'unchanged since danvan wrote it' },
  saved: {
    vi: 'đã được lưu lại bằng chương trình khác, chữ không đổi',
    en: 'saved again by another program, no words changed',
  },
  edited: { vi: 'đã sửa sau khi danvan in ra', en: 'changed since danvan wrote it' },
  lost: {
    vi: 'đã sửa sau khi danvan in ra, và không còn giữ lời văn cũ để so',
    en: 'changed since danvan wrote it, and no longer keeps the old words to compare',
  },
  page: { vi: 'trang', en: 'page' },
} as const satisfies Record<string, Words>;

/** `danvan verify FILE...`: whether a .docx or .pdf is still as danvan wrote it, and what has changed in it. */
export async function verifyFiles(talk: Talk, operands: readonly string[]): Promise<Exit> {
  let worst: Exit = exit.fine;
  for (const given of operands)
    worst = worse(worst, await verifyOne(talk, resolvePath(talk.host.cwd, given)));
  return worst;
}

async function verifyOne(talk: Talk, file: string): Promise<Exit> {
  try {
    const bytes = await talk.host.read(file);
    const origin = await editedSince(bytes);
    if (origin === 'foreign') {
      talk.complain('command/khong-phai-danvan', file);
      return exit.document;
    }
    const found = origin === 'unchanged' ? [] : changes(bytes);
    const state =
      origin === 'unchanged' ? 'unchanged' : !found ? 'lost' : found.length > 0 ? 'edited' : 'saved';
    talk.host.out(`${shortPath(talk.host.cwd, file)}: ${said[state][talk.lang]}\n`);
    for (const change of found ?? []) talk.host.out(printed(talk, change));
    return state === 'unchanged' || state === 'saved' ? exit.fine : exit.document;
  } catch (error) {
    if (error instanceof Broken) talk.complain('command/tep-hong', file);
    else if (!(error instanceof HostError)) throw error;
    else if (error.code === 'ENOENT') talk.complain('command/khong-co-tep', file);
    else talk.refused(error);
    return error instanceof Broken ? exit.document : exit.refused;
  }
}

/** One change as lines of a comparison: the old ones with `-`, the new ones with `+`. */
function printed(talk: Talk, { page, old, now }: Change): string {
  const place = page === undefined ? [] : [`@ ${said.page[talk.lang]} ${page}`];
  const lines = [...place, ...old.map((line) => `- ${line}`), ...now.map((line) => `+ ${line}`)];
  return `${lines.map((line) => `  ${line}\n`).join('')}\n`;
}
