import { filesIn, office } from './office.ts';
import { paper } from './paper.ts';

/** So many papers that a build takes workers for them. */
export const many = 16;

export const names: readonly string[] = Array.from(
  { length: many },
  (_, i) => `ke-hoach-${String(i).padStart(2, '0')}`,
);

/** The papers of a workspace by path, each with a subject of its own; `time` tells one wording from the next. */
export function papersOf(time: string, count = many): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names
      .slice(0, count)
      .map((name, i) => [
        `van-ban/${name}.yaml`,
        paper({ so: String(i + 1), trich_yeu: `Tổ chức Ngày hội đọc sách ở thôn ${i + 1}, ${time}` }),
      ]),
  );
}

export function workspace(
  files: Readonly<Record<string, string | Uint8Array>> = papersOf('lần một'),
): string {
  return office({ 'danvan.yaml': 'phien_ban: 1\nnguon: [van-ban]\nra: out\n', ...files });
}

/** The documents below a folder, by path. */
export function documents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => /\.(docx|pdf)$/.test(path)));
}

/** What no finished danvan leaves in a folder: half-written files and locks. */
export function temporaries(folder: string): readonly string[] {
  return Object.keys(filesIn(folder)).filter((path) => /\.tmp$|\.old$|(^|\/)lock[^/]*$/.test(path));
}
