import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { office, put } from './office.ts';
import { paper } from './paper.ts';
import { can, inject } from './programs.ts';
import { documents, temporaries } from './workspace.ts';

/** A command that writes outputs below out/, and at which calls of one kind it is killed. */
interface Sweep {
  readonly command: readonly string[];
  readonly call: string;
  /** From one killing to the next; most calls of a run are those of starting up. */
  readonly every: number;
}

const render = ['render', 'plan.yaml', '-o', 'out'];
const build = ['build', '--jobs', '1'];
const sweeps: readonly Sweep[] = [
  { command: render, call: 'openat', every: 13 },
  { command: render, call: 'write', every: 11 },
  { command: render, call: 'close', every: 13 },
  { command: render, call: 'fsync', every: 1 },
  { command: render, call: 'link', every: 1 },
  { command: render, call: 'rename', every: 1 },
  { command: render, call: 'unlink', every: 1 },
  { command: build, call: 'openat', every: 29 },
  { command: build, call: 'write', every: 17 },
  { command: build, call: 'close', every: 29 },
  { command: build, call: 'fsync', every: 2 },
  { command: build, call: 'link', every: 1 },
  { command: build, call: 'rename', every: 2 },
  { command: build, call: 'unlink', every: 2 },
];

const wordings = [paper(), paper({ trich_yeu: 'Tổ chức Ngày hội đọc sách lần thứ hai' })] as const;

/** The files of one wording, as a workspace of its own prints them. */
function printed(text: string, command: readonly string[]): Readonly<Record<string, string>> {
  const folder = office({ 'danvan.yaml': 'phien_ban: 1\n', 'plan.yaml': text });
  expect(danvan(command, { cwd: folder }).status).toBe(0);
  return documents(join(folder, 'out'));
}

describe.skipIf(!can.strace)('row 29: killed at system calls on the way', () => {
  test.each(sweeps)('$command.0 at each $call', ({ command, call, every }) => {
    const [old, fresh] = wordings.map((text) => printed(text, command));
    if (!old || !fresh) throw new TypeError('there are two wordings');
    const folder = office({ 'danvan.yaml': 'phien_ban: 1\n' });
    const counts = { old: 0, fresh: 0, bad: 0, killed: 0 };
    for (let n = every; ; n += every) {
      put(folder, { 'plan.yaml': wordings[0] });
      // Also whatever the killed run before this one left must not stand in its way.
      expect(danvan(command, { cwd: folder }).status).toBe(0);
      expect(documents(join(folder, 'out'))).toEqual(old);
      expect(temporaries(folder)).toEqual([]);
      put(folder, { 'plan.yaml': wordings[1] });
      const { status } = danvan(command, { cwd: folder, under: inject(`${call}:signal=KILL:when=${n}`) });
      const left = documents(join(folder, 'out'));
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
    expect(documents(join(folder, 'out'))).toEqual(fresh);
  });
});
