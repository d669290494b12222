import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ended } from '../../src/base/host.ts';
import { startCrew } from '../../src/host/crew.ts';

/** A worker that answers each task with its own number and the task, in turn, but for tasks that lose it. */
const program = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ id, task }) => {
  parentPort.postMessage({ id });
  if (task === 'hang') for (;;);
  if (task === 'throw') throw new Error('thrown');
  if (task === 'exit') process.exit(7);
  if (task === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  parentPort.postMessage({ id, answer: { by: threadId, task } });
});
`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-crew-'));
  file = join(folder, 'worker.cjs');
  writeFileSync(file, program);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ended(tasks: readonly string[], size: number): Promise<readonly Ended[]> {
  const crew = startCrew(file, size, { timeout: 2000, memory: 64 });
  try {
    return await Promise.all(tasks.map((task) => crew.run(task)));
  } finally {
    await crew.close();
  }
}

function told(all: readonly Ended[]): readonly string[] {
  return all.map((each) => (each.ok ? (each.answer as { task: string }).task : each.why));
}

describe('a crew', () => {
  it('has as many workers as were asked for at most, all of them at work', async () => {
    const all = await ended(['a', 'b', 'c', 'd', 'e', 'f'], 2);
    expect(told(all)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const workers = new Set(all.map((each) => each.ok && (each.answer as { by: number }).by));
    expect(workers.size).toBe(2);
  });

  it.each([
    ['hang', 'timeout'],
    ['throw', 'crash'],
    ['exit', 'crash'],
    ['fill', 'memory'],
  ])('loses only the task at which a worker was lost (%s)', async (task, why) => {
    expect(told(await ended(['a', task, 'b', 'c'], 1))).toEqual(['a', why, 'b', 'c']);
    expect(told(await ended(['a', 'b', task, 'c', task, 'd'], 2))).toEqual(['a', 'b', why, 'c', why, 'd']);
  });

  it('does not count the tasks before it into the time of a task', async () => {
    const crew = startCrew(file, 1, { timeout: 1000, memory: 64 });
    const all = ['hang', 'hang', 'a'].map((task) => crew.run(task));
    expect(told(await Promise.all(all))).toEqual(['timeout', 'timeout', 'a']);
    await crew.close();
  });

  it('ends what is not done when it is closed', async () => {
    const crew = startCrew(file, 1, { timeout: 60_000, memory: 64 });
    const waiting = ['hang', 'a', 'b'].map((task) => crew.run(task));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await crew.close();
    expect(told(await Promise.all(waiting))).toEqual(['crash', 'crash', 'crash']);
  });
});
