import type { Host } from './host.ts';

/** What a run does with a paper, in the order of its doing. */
export const phases = [
  'read',
  'source',
  'schema',
  'rules',
  'compose',
  'paginate',
  'docx',
  'pdf',
  'verify',
  'move',
] as const;
export type Phase = (typeof phases)[number];

/** Milliseconds of the processor and of the clock. */
export type Spent = ReturnType<NonNullable<Host['clock']>>;

/**
 * How long each phase has taken, all papers together, by the clock of the host; nothing where it has none. Time belongs
 * to one phase at once: what another phase takes inside this one counts for the other.
 */
export class Phases {
  readonly #clock: Host['clock'];
  readonly #spent = new Map<Phase, Spent>();
  #now: Phase | undefined;
  #since: Spent = { processor: 0, clock: 0 };

  constructor(clock?: Host['clock']) {
    this.#clock = clock;
  }

  /** Acts, in a phase. */
  async during<T>(phase: Phase, act: () => T | Promise<T>): Promise<T> {
    if (!this.#clock) return act();
    const around = this.#now;
    this.#change(phase, this.#clock);
    try {
      return await act();
    } finally {
      this.#change(around, this.#clock);
    }
  }

  /** The phases that there were, in their order. */
  get spent(): readonly (Spent & { readonly phase: Phase })[] {
    return phases.flatMap((phase) => {
      const spent = this.#spent.get(phase);
      return spent ? [{ phase, ...spent }] : [];
    });
  }

  #change(phase: Phase | undefined, clock: NonNullable<Host['clock']>): void {
    const now = clock();
    if (this.#now) {
      const { processor = 0, clock: wall = 0 } = this.#spent.get(this.#now) ?? {};
      this.#spent.set(this.#now, {
        processor: processor + now.processor - this.#since.processor,
        clock: wall + now.clock - this.#since.clock,
      });
    }
    this.#now = phase;
    this.#since = now;
  }
}
