import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { put } from './office.ts';
import { documents, many, temporaries, workspace } from './workspace.ts';

/**
 * Read by Node before the program, in each of its threads: a worker that is given the paper 05 does the fault instead.
 * A worker has little memory, so that filling it does not fill the machine.
 */
const faulty = (fault: string): string => `
const threads = require('node:worker_threads');
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: 128 } });
  }
};
threads.parentPort?.on('message', ({ task: { file } }) => {
  if (file.endsWith('ke-hoach-05.yaml')) { ${fault} }
});
`;

describe('row 33: a worker that is lost loses its paper only', () => {
  test.each([
    ['hangs', 'for (;;);', 'workspace/qua-gio'],
    ['crashes', 'throw new Error("hong");', 'workspace/hong-giua-chung'],
    ['ends', 'process.exit(7);', 'workspace/hong-giua-chung'],
    [
      'runs out of memory',
      'const all = []; for (;;) all.push(new Array(1e5).fill(file + all.length));',
      'workspace/het-bo-nho',
    ],
  ])('one that %s', (_, fault, code) => {
    const folder = workspace();
    put(folder, { 'faulty.cjs': faulty(fault) });
    const node = ['-r', join(folder, 'faulty.cjs')];
    const ran = danvan(['build', '--jobs', '2', '--timeout', '20'], { cwd: folder, node });
    expect(ran.findings.map((each) => [each.file, each.code])).toEqual([['van-ban/ke-hoach-05.yaml', code]]);
    expect(ran.status).toBe(1);
    const printed = Object.keys(documents(join(folder, 'out')));
    expect(printed).toHaveLength((many - 1) * 2);
    expect(printed.join()).not.toContain('ke-hoach-05');
    expect(temporaries(folder)).toEqual([]);
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    expect(Object.keys(documents(join(folder, 'out')))).toHaveLength(many * 2);
  });
});
