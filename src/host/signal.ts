import type { Signal } from '../base/host.ts';

/** Calls `act` for Ctrl-C and for a polite end, instead of dying of them; gives what ends that. */
export function onSignal(act: (signal: Signal) => void): () => void {
  const interrupted = (): void => act('SIGINT');
  const ended = (): void => act('SIGTERM');
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', ended);
  return () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', ended);
  };
}

/** Does something short that must not be left half done: a signal that nobody else hears ends the process after it. */
export async function undisturbed<T>(act: () => Promise<T>): Promise<T> {
  let came: Signal | undefined;
  const end = onSignal((signal) => {
    came ??= signal;
  });
  try {
    return await act();
  } finally {
    end();
    if (came && process.listenerCount(came) === 0) process.kill(process.pid, came);
  }
}
