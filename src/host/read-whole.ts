import { readFileSync, statSync } from 'node:fs';
import { HostError } from '../base/host.ts';
import { limits } from '../base/limits.ts';

/**
 * The bytes of a file. Pipes and devices may never end: they are refused (`EINVAL`) before they are opened, a folder is
 * `EISDIR`, more than limits.file is `EFBIG`, also where a file grows while it is read.
 */
export function readWhole(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new HostError('ENOENT', file);
  if (found.isDirectory()) throw new HostError('EISDIR', file);
  if (!found.isFile()) throw new HostError('EINVAL', file);
  if (found.size > limits.file) throw new HostError('EFBIG', file);
  const bytes = readFileSync(file);
  if (bytes.length > limits.file) throw new HostError('EFBIG', file);
  return new Uint8Array(bytes);
}
