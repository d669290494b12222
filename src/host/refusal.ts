import { HostError } from '../base/host.ts';

/** Does `act`; whatever the system refuses becomes a HostError named after the file. */
export async function asking<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(codeOf(error), file);
  }
}

/** The code of the system (`ENOENT`) in whatever was thrown. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
}
