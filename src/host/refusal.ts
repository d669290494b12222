import { HostError } from '../base/host.ts';

/** Does `act`; whatever the system refuses becomes a HostError named after the file. */
export async function asking<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw refused(file, error);
  }
}

/** As `asking`, of what is done at once. */
export function asked<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw refused(file, error);
  }
}

function refused(file: string, error: unknown): HostError {
  return error instanceof HostError ? error : new HostError(codeOf(error), file);
}

/** The code of the system (`ENOENT`) in whatever was thrown. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
}
