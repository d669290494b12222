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
