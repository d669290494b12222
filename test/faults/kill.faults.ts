import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { filesIn, office, put } from './office.ts';
import { paper } from './paper.ts';
import { can, inject } from './programs.ts';

/** A command that writes outputs below out/, and at which calls of one kind it is killed. */
interface Sweep {
  readonly command: readonly string[];
  readonly call: string;
  /** From one killing to the next; most calls of a run are those of starting up. */
  readonly every: number;
}

const render = ['render', 'plan.yaml', '-o', 'out'];
const sweeps: readonly Sweep[] = [
  { command: render, call: 'openat', every: 13 },
  { command: render, call: 'write', every: 11 },
  { command: render, call: 'close', every: 13 },
  { command: render, call: 'fsync', every: 1 },
  { command: render, call: 'link', every: 1 },
  { command: render, call: 'rename', every: 1 },
  { command: render, call: 'unlink', every: 1 },
];

const outputs = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => /\.(docx|pdf)$/.test(path)));

describe.skipIf(!can.strace)('row 29: killed at system calls on the way', () => {
  test.each(sweeps)('$command.0 at each $call', ({ command, call, every }) => {
    const folder = office({ 'plan.yaml': paper() });
    expect(danvan(command, { cwd: folder }).status).toBe(0);
    const old = outputs(join(folder, 'out'));
    put(folder, { 'plan.yaml': paper({ trich_yeu: 'Tổ chức Ngày hội đọc sách lần thứ hai' }) });
    expect(danvan(command.with(-1, 'fresh'), { cwd: folder }).status).toBe(0);
    const fresh = outputs(join(folder, 'fresh'));
    const counts = { old: 0, fresh: 0, bad: 0, killed: 0 };
    for (let n = every; ; n += every) {
      for (const [name, held] of Object.entries(old))
        put(join(folder, 'out'), { [name]: Buffer.from(held, 'latin1') });
      const under = inject(`${call}:signal=KILL:when=${n}`);
      const { status } = danvan(command, { cwd: folder, under });
      const left = outputs(join(folder, 'out'));
      expect(Object.keys(left)).toEqual(Object.keys(old));
      for (const [name, held] of Object.entries(left)) {
        if (held === old[name]) counts.old += 1;
        else if (held === fresh[name]) counts.fresh += 1;
        else counts.bad += 1;
      }
      if (status === 0) break;
      counts.killed += 1;
    }
    expect(counts.bad).toBe(0);
    expect(counts.killed).toBeGreaterThan(0);
    expect(outputs(join(folder, 'out'))).toEqual(fresh);
  });
});
