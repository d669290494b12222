import type { Signal } from '../base/host.ts';

/** Exit codes. The worst of several counts, in this order: fine, a document is wrong, could not be carried out, danvan's fault, a signal. */
export const exit = { fine: 0, document: 1, refused: 2, fault: 3, interrupted: 130, ended: 143 } as const;

export type Exit = (typeof exit)[keyof typeof exit];

export function worse(a: Exit, b: Exit): Exit {
  return a > b ? a : b;
}

/** What a command comes to that a signal ended. */
export function exitOfSignal(signal: Signal): Exit {
  return signal === 'SIGINT' ? exit.interrupted : exit.ended;
}
