import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
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
export function danvan(argv: readonly string[], running: Running): Ran {
  const [command, rest] = lineOf(argv, running);
  const ran = spawnSync(command, rest, {
    cwd: running.cwd,
    encoding: 'utf8',
    env: envOf(running),
    maxBuffer: 1 << 28,
    timeout: 500_000,
  });
  if (ran.error) throw ran.error;
  return judged(ran);
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** Resolves when so many lines have come to stdout, or at the end. */
  lines(count: number): Promise<void>;
}

/** Starts the built program, to be disturbed while it works. */
export function start(argv: readonly string[], running: Running): Started {
  const [command, rest] = lineOf(argv, running);
  const child = spawn(command, rest, { cwd: running.cwd, env: envOf(running) });
  const said = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(judged({ status, signal, ...said })));
  });
  const lines = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (said.stdout.split('\n').length > count) resolve();
      };
      child.stdout.on('data', look).on('end', resolve);
      look();
    });
  return { child, ended, lines };
}

function lineOf(argv: readonly string[], { under = [], node = [] }: Running): [string, string[]] {
  const [command = 'node', ...rest] = [...under, process.execPath, ...node, program, ...argv];
  return [command, rest];
}

function envOf({ env = {} }: Running): Record<string, string> {
  return { PATH: process.env.PATH ?? '', DANVAN_LANG: 'vi', ...env };
}

interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function judged({ status, signal, stdout, stderr }: Ending): Ran {
  expect(stderr).not.toMatch(/^\s+at .+[:(]\d+/m);
  return { status, signal, out: stdout, err: stderr, findings: findingsIn(stderr) };
}
