import { expect, it } from 'vitest';
import { Phases } from '../../src/base/phases.ts';

/** A clock that the acts move on. */
function watch() {
  const now = { processor: 0, clock: 0 };
  return {
    clock: () => ({ ...now }),
    pass(processor: number, clock: number): void {
      now.processor += processor;
      now.clock += clock;
    },
  };
}

it('counts time for one phase at once, the inner one, over all papers', async () => {
  const { clock, pass } = watch();
  const phases = new Phases(clock);
  for (const paper of [1, 2]) {
    await phases.during('schema', async () => {
      pass(3, 5);
      await phases.during('read', async () => pass(1, 10 * paper));
      pass(2, 2);
    });
    pass(100, 100);
  }
  expect(phases.spent).toEqual([
    { phase: 'read', processor: 2, clock: 30 },
    { phase: 'schema', processor: 10, clock: 14 },
  ]);
});

it('counts what an act took that failed, and lets it fail', async () => {
  const { clock, pass } = watch();
  const phases = new Phases(clock);
  const failing = phases.during('pdf', () => {
    pass(4, 4);
    throw new RangeError('no pages');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(phases.spent).toEqual([{ phase: 'pdf', processor: 4, clock: 4 }]);
});

it('counts nothing without a clock', async () => {
  const phases = new Phases();
  expect(await phases.during('docx', () => 7)).toBe(7);
  expect(phases.spent).toEqual([]);
});
