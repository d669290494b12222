import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { danvan, start } from './danvan.ts';
import { filesIn, put } from './office.ts';
import { documents, many, names, papersOf, temporaries, workspace } from './workspace.ts';

const files = names.map((name) => `van-ban/${name}.yaml`);

/** Each wording of the workspace as it is printed: the outputs by path, and the folder that now holds the first. */
function twice() {
  const folder = workspace(papersOf('lần hai'));
  expect(danvan(['build'], { cwd: folder }).status).toBe(0);
  const fresh = documents(join(folder, 'out'));
  const second = workspace();
  expect(danvan(['build'], { cwd: second }).status).toBe(0);
  return { folder: second, old: documents(join(second, 'out')), fresh };
}

function printedRest(said: string): number {
  return Number(/(\d+) chưa làm/.exec(said)?.[1] ?? 0);
}

test('row 23: one by one or together, one worker or four, in any order: the same bytes', () => {
  const seen = new Map<string, string>();
  const see = (way: string, made: Readonly<Record<string, string>>): void => {
    const named = Object.entries(made).map(([path, held]) => [path.replace(/^.*\//, ''), held]);
    expect([way, named.length]).toEqual([way, many * 2]);
    seen.set(JSON.stringify(named.sort()), way);
  };
  for (const jobs of ['1', '4']) {
    const folder = workspace();
    expect(danvan(['build', '--jobs', jobs], { cwd: folder }).status).toBe(0);
    see(`build --jobs ${jobs}`, documents(join(folder, 'out')));
  }
  const folder = workspace();
  const shuffled = [...files.filter((_, i) => i % 3 === 1), ...files.filter((_, i) => i % 3 !== 1).reverse()];
  for (const [way, order] of Object.entries({ 'in order': files, shuffled })) {
    const out = way.replace(' ', '-');
    expect(danvan(['render', ...order, '-o', out], { cwd: folder }).status).toBe(0);
    see(way, documents(join(folder, out)));
  }
  for (const file of files.slice(0, 3)) danvan(['render', file, '-o', 'one'], { cwd: folder });
  const together = documents(join(folder, 'in-order'));
  for (const [path, held] of Object.entries(documents(join(folder, 'one'))))
    expect(held).toBe(together[path]);
  expect([...seen.values()]).toHaveLength(1);
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('row 28: %s in a batch', (signal, code) => {
  test.each(['1', '4'])('of build --jobs %s', async (jobs) => {
    const { folder, old, fresh } = twice();
    put(folder, papersOf('lần hai'));
    const { child, ended, lines } = start(['build', '--jobs', jobs], { cwd: folder });
    await lines(1);
    child.kill(signal);
    const { status, err } = await ended;
    expect(status).toBe(code);
    expect(err).toMatch(/\d+ văn bản đã in/);
    const left = documents(join(folder, 'out'));
    expect(Object.keys(left)).toEqual(Object.keys(old));
    for (const [path, held] of Object.entries(left)) expect([old[path], fresh[path]]).toContain(held);
    const stale = Object.entries(left).filter(([path, held]) => held === old[path]);
    expect(stale.length).toBe(printedRest(err) * 2);
    expect(temporaries(folder)).toEqual([]);
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    expect(documents(join(folder, 'out'))).toEqual(fresh);
  });

  test('of render', async () => {
    const folder = workspace();
    const { child, ended, lines } = start(['render', ...files, '-o', 'out'], { cwd: folder });
    await lines(2);
    child.kill(signal);
    const { status, err, out } = await ended;
    expect(status).toBe(code);
    const done = out.split('\n').filter((line) => line !== '');
    expect(err).toContain(`${done.length / 2} văn bản đã in`);
    expect(printedRest(err)).toBe(many - done.length / 2);
    expect(Object.keys(filesIn(join(folder, 'out'))).map((name) => `out/${name}`)).toEqual(done.sort());
    expect(temporaries(folder)).toEqual([]);
  });

  test('of one paper for every row of a table', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i + 1},Thôn ${i + 1}\n`).join('');
    const folder = workspace({ 'thon.csv': `ma,ten\n${rows}`, ...papersOf('{{ten}}') });
    const argv = ['render', files[0] ?? '', '--data', 'thon.csv', '--name', 'thon-{{ma}}', '-o', 'out'];
    const { child, ended, lines } = start(argv, { cwd: folder });
    await lines(2);
    child.kill(signal);
    const { status, err } = await ended;
    expect(status).toBe(code);
    expect(printedRest(err)).toBe(40 - Object.keys(documents(join(folder, 'out'))).length / 2);
    expect(temporaries(folder)).toEqual([]);
  });
});

describe('row 30: two danvan in one workspace', () => {
  test('the second does what is left to do, or names the first', async () => {
    const { folder, fresh } = twice();
    put(folder, papersOf('lần hai'));
    const both = [start(['build'], { cwd: folder }), start(['build'], { cwd: folder })];
    for (const { ended } of both) {
      const { status, findings } = await ended;
      const codes = findings.map(({ code }) => code);
      expect([0, 2]).toContain(status);
      expect(codes).toEqual(status === 0 ? [] : ['workspace/dang-co-danvan']);
    }
    expect(documents(join(folder, 'out'))).toEqual(fresh);
    expect(temporaries(folder)).toEqual([]);
  });

  test('the one at work is named by its process', async () => {
    const folder = workspace();
    const { child, ended } = start(['build'], { cwd: folder });
    while (!existsSync(join(folder, '.danvan', 'lock'))) await pause(5);
    child.kill('SIGSTOP');
    const { status, findings, err } = danvan(['build'], { cwd: folder });
    child.kill('SIGCONT');
    expect([status, ...findings.map(({ code }) => code)]).toEqual([2, 'workspace/dang-co-danvan']);
    expect(err).toContain(String(child.pid));
    expect((await ended).status).toBe(0);
  });

  test('the lock of one that was killed is taken at once', async () => {
    const folder = workspace();
    const { child, ended, lines } = start(['build'], { cwd: folder });
    await lines(1);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, '.danvan', 'lock'))).toBe(true);
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    expect(Object.keys(documents(join(folder, 'out')))).toHaveLength(many * 2);
    expect(temporaries(folder)).toEqual([]);
  });

  test.each([
    ['a process that is long gone', () => JSON.stringify({ pid: gone(), start: 1, machine: hostname() })],
    [
      'a later process of the same id',
      () => JSON.stringify({ pid: process.pid, start: 1, machine: hostname() }),
    ],
    ['nobody', () => '\u0000\u0000'],
    ['nothing', () => ''],
  ])('the lock of %s is taken', (_, lock) => {
    const folder = workspace(papersOf('lần một', 3));
    put(folder, { '.danvan/lock': lock() });
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    expect(temporaries(folder)).toEqual([]);
  });
});

/** The id of a process that has ended. */
function gone(): number {
  return spawnSync('true').pid;
}

describe('row 31: what danvan keeps for itself, spoilt', () => {
  const few = 3;
  const kept = ['.danvan/state', '.danvan/claims', 'printed'] as const;
  const spoil: Readonly<Record<string, (held: Buffer) => string | Uint8Array>> = {
    truncated: (held) => held.subarray(0, Math.floor(held.length / 2)),
    empty: () => '',
    flipped: (held) => held.map((byte, i) => (i % 97 === 50 ? byte ^ 1 : byte)),
    foreign: () => '{"phien_ban": 1, "papers": null, "file": {}}\n[]\nnull\n7\n',
    'of another version': (held) =>
      Buffer.from(held.toString('latin1').replace(/^danvan-state \d+ \S+/, 'danvan-state 1 0.0.1'), 'latin1'),
  };
  const cases = kept.flatMap((name) => Object.keys(spoil).map((how) => [name, how] as const));

  test.each(cases)('%s %s', (name, how) => {
    const folder = workspace(papersOf('lần một', few));
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    const right = filesIn(join(folder, 'out'));
    const paths = Object.keys(filesIn(folder)).filter((path) =>
      name === 'printed' ? path.startsWith('.danvan/printed/') : path === name,
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) put(folder, { [path]: spoil[how]?.(readFileSync(join(folder, path))) ?? '' });
    expect([0, 1]).toContain(danvan(['plan'], { cwd: folder }).status);
    const ran = danvan(['build'], { cwd: folder });
    expect([ran.status, ran.findings]).toEqual([0, []]);
    expect(filesIn(join(folder, 'out'))).toEqual(right);
    put(folder, papersOf('lần hai', few));
    expect(danvan(['build'], { cwd: folder }).status).toBe(0);
    const clean = workspace(papersOf('lần hai', few));
    expect(danvan(['build'], { cwd: clean }).status).toBe(0);
    expect(documents(join(folder, 'out'))).toEqual(documents(join(clean, 'out')));
  });
});
