import { open, stat } from 'node:fs/promises';
import { HostError } from '../base/host.ts';
import { limits } from '../base/limits.ts';

/**
 * The bytes of a file. Pipes and devices may never end: they are refused (`EINVAL`) before they are opened, a folder is
 * `EISDIR`, more than limits.file is `EFBIG`, also where a file grows while it is read.
 */
export async function readWhole(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (found.isDirectory()) throw new HostError('EISDIR', file);
  if (!found.isFile()) throw new HostError('EINVAL', file);
  if (found.size > limits.file) throw new HostError('EFBIG', file);
  const handle = await open(file, 'r');
  try {
    const bytes = await handle.readFile();
    if (bytes.length > limits.file) throw new HostError('EFBIG', file);
    return new Uint8Array(bytes);
  } finally {
    await handle.close();
  }
}
