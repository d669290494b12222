import { expect, it } from 'vitest';
import { inTurn } from '../../src/base/in-turn.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

it('begins one thing when the one before is done, has failed or has passed', async () => {
  const next = inTurn();
  const said: string[] = [];
  const act = (name: string, how: 'end' | 'pass' | 'fail') =>
    next(async (pass) => {
      said.push(`${name} begins`);
      if (how === 'pass') pass();
      await moment();
      said.push(`${name} ends`);
      if (how === 'fail') throw new Error(name);
    });
  const all = [act('one', 'end'), act('two', 'pass'), act('three', 'fail'), act('four', 'end')];
  const ended = await Promise.allSettled(all);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(said.slice(0, 3)).toEqual(['one begins', 'one ends', 'two begins']);
  expect(said.indexOf('three begins')).toBeLessThan(said.indexOf('two ends'));
  expect(said.indexOf('four begins')).toBeGreaterThan(said.indexOf('three ends'));
});
