import type { Diagnostic } from '../base/diagnostic.ts';
import { dirname, foldersUp, resolvePath } from '../base/path.ts';
import type { Mapping } from '../base/value.ts';
import type { Library } from './library.ts';

/** The shared file of organs, signatories and facts (danh bạ) of an office. */
export const directoryName = 'danh-ba.yaml';

export interface Directory {
  readonly file: string;
  readonly value: Mapping;
}

/** Every danh-ba.yaml from the paper's folder up to the workspace root, nearest first. */
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
    if (sheaf.value?.type === 'mapping') directories.push({ file: path, value: sheaf.value });
  }
  return { directories, diagnostics };
}
