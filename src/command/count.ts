import type { Signal } from '../base/host.ts';
import { printTally } from '../report/tally.ts';
import { type Interrupt, listen } from '../workspace/interrupt.ts';
import { type Exit, exit, exitOfSignal } from './exit.ts';
import type { Talk } from './talk.ts';

/**
 * Counts what many papers come to, and hears of a signal between two of them. A single paper is ended by the signal
 * itself: nothing is left to be told of.
 */
export class Count {
  private readonly talk: Talk;
  private readonly all: number;
  private readonly interrupt: Interrupt | undefined;
  private readonly ends: Exit[] = [];

  constructor(talk: Talk, all: number) {
    this.talk = talk;
    this.all = all;
    this.interrupt = all > 1 ? listen(talk.host) : undefined;
  }

  /** The signal after which nothing more is begun. */
  get signal(): Signal | undefined {
    return this.interrupt?.signal;
  }

  /** Notes how one paper ended; gives that back. */
  note(code: Exit): Exit {
    this.ends.push(code);
    return code;
  }

  /** Listens no more. Where a signal came, says what was done and what was not; the exit code for that. */
  conclude(): Exit {
    this.interrupt?.end();
    if (!this.signal) return exit.fine;
    const of = (...codes: Exit[]): number => this.ends.filter((code) => codes.includes(code)).length;
    const tally = {
      written: of(exit.fine),
      unchanged: 0,
      wrong: of(exit.document, exit.fault),
      refused: of(exit.refused),
      held: 0,
      undone: this.all - this.ends.length + of(exit.interrupted, exit.ended),
      pruned: 0,
      warnings: 0,
    };
    this.talk.host.err(printTally(tally, this.talk.lang));
    return exitOfSignal(this.signal);
  }
}
