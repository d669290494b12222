import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../house/source-files.ts';
import { type Finding, findingsIn } from './findings.ts';

/** The program as npm installs it. */
export const program = join(root, 'bin', 'danvan.js');

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly findings: readonly Finding[];
}

export interface Running {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands before `node`: `['strace', '-f', …]`. */
  readonly under?: readonly string[];
  /** What stands between `node` and the program: `['--max-old-space-size=300']`. */
  readonly node?: readonly string[];
}

/** Runs the built program to its end. Whatever is done to it, it never prints a stack trace. */
export function danvan(argv: readonly string[], { cwd, env = {}, under = [], node = [] }: Running): Ran {
  const [command = 'node', ...rest] = [...under, process.execPath, ...node, program, ...argv];
  const ran = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', DANVAN_LANG: 'vi', ...env },
    maxBuffer: 1 << 28,
    timeout: 500_000,
  });
  return judged(ran);
}

function judged({ status, signal, stdout, stderr, error }: SpawnSyncReturns<string>): Ran {
  if (error) throw error;
  expect(stderr).not.toMatch(/^\s+at .+[:(]\d+/m);
  return { status, signal, out: stdout, err: stderr, findings: findingsIn(stderr) };
}
