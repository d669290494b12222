import type { Host, Signal } from '../base/host.ts';

/** What has come so far of the signals that ask for an end. */
export interface Interrupt {
  readonly signal: Signal | undefined;
  /** Listens no more: the next one ends the process. */
  end(): void;
}

/** Notes the first signal that comes, until `end`: whoever works through many papers stops between two of them. */
export function listen(host: Host): Interrupt {
  let signal: Signal | undefined;
  const end = host.onSignal((each) => {
    signal ??= each;
  });
  return {
    get signal() {
      return signal;
    },
    end,
  };
}
