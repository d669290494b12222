import type { Diagnostic } from '../base/diagnostic.ts';
import { dirname, foldersUp, resolvePath } from '../base/path.ts';
import { type Entry, entryOf, type Mapping } from '../base/value.ts';
import { directoryFaults } from '../schema/danh-ba.ts';
import { defaultsKey } from '../source/defaults.ts';
import type { Directory } from '../source/profiles.ts';
import type { Library } from './library.ts';
import { workspaceFile } from './root.ts';

/** The shared file of organs, signatories and facts (danh bạ) of an office. */
export const directoryName = 'danh-ba.yaml';

/** Every danh-ba.yaml from the paper's folder up to the workspace root, nearest first, then danvan.yaml. */
export async function readDirectories(
  library: Library,
  file: string,
  root: string,
): Promise<{ directories: readonly Directory[]; diagnostics: readonly Diagnostic[] }> {
  const directories: Directory[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of foldersUp(dirname(file), root)) {
    const path = resolvePath(folder, directoryName);
    const sheaf = await library.yaml(path);
    if (!sheaf) continue;
    diagnostics.push(...sheaf.diagnostics);
    if (sheaf.value?.type !== 'mapping') continue;
    diagnostics.push(...directoryFaults(sheaf.value));
    directories.push({ file: path, value: sheaf.value });
  }
  const office = resolvePath(root, workspaceFile);
  const sheaf = await library.yaml(office);
  if (sheaf?.value?.type === 'mapping') directories.push(...directoriesOf(office, sheaf.value));
  return { directories, diagnostics };
}

/** What danvan.yaml shares, as directories: its profiles, facts and defaults, and behind them the house choices. */
function directoriesOf(file: string, office: Mapping): readonly Directory[] {
  const kept = office.entries.filter(({ key }) => ['co_quan', 'nguoi_ky', defaultsKey].includes(key));
  const facts = entryOf(office, 'danh_ba')?.value;
  const shared = [...kept, ...(facts?.type === 'mapping' ? facts.entries : [])];
  const house = entryOf(office, 'trinh_bay');
  return [
    { file, value: { ...office, entries: shared } },
    ...(house ? [{ file, value: houseDefaults(office, house) }] : []),
  ];
}

function houseDefaults(office: Mapping, house: Entry): Mapping {
  const value: Mapping = { ...office, entries: [house] };
  return { ...office, entries: [{ key: defaultsKey, keySpan: house.keySpan, value }] };
}
