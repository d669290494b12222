import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../external/folder.ts';
import { root } from '../house/source-files.ts';
import { mutant } from './mutants.ts';
import { wantedSeed } from './runs.ts';

const folder = temporaryFolder();
const program = join(root, 'bin', 'danvan.js');
const count = Number(process.env.DANVAN_PROGRAM_MUTANTS ?? 300);
const first = (wantedSeed ?? 0) + 1_000_000;

/** Ends a program that hangs; one that works ends in less than a second. */
const watchdog = 60_000;

function filesUnder(at: string): string[] {
  return readdirSync(at, { recursive: true, encoding: 'utf8' }).sort();
}

test(`${count} mutants through the built program: exit 0, 1 or 2, a reason, nothing written elsewhere`, () => {
  const bad: unknown[] = [];
  const office = join(folder, 'van-thu');
  for (let seed = first; seed < first + count; seed += 1) {
    const { files, mutated, argv } = mutant(seed);
    rmSync(office, { recursive: true, force: true });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(office, name)), { recursive: true });
      writeFileSync(join(office, name), bytes);
    }
    const before = filesUnder(folder);
    const { status, stderr, stdout } = spawnSync('node', [program, ...argv], {
      cwd: office,
      encoding: 'utf8',
      timeout: watchdog,
    });
    const faults = [
      ...(status === 0 || status === 1 || status === 2 ? [] : [`exit ${status}: ${stderr.slice(0, 500)}`]),
      ...(status !== 0 && !/[a-z-]+\/[a-z0-9-]+/.test(stderr + stdout) ? [`no reason: ${stderr}`] : []),
      ...(/\n {4}at .*:\d+:\d+/.test(stderr) ? ['a stack trace'] : []),
      ...filesUnder(folder)
        .filter((path) => !before.includes(path) && !/^van-thu\/([^/]+\/)?(out|\.danvan)(\/|$)/.test(path))
        .map((path) => `wrote ${path}`),
    ];
    if (faults.length > 0) bad.push([seed, mutated, argv.join(' '), ...faults]);
  }
  expect(bad).toEqual([]);
});
