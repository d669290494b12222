import { spawnSync } from 'node:child_process';

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}

const linuxRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** What doing a fault for real takes: in CI none may be missing; elsewhere its tests are skipped, and say so. */
export const can = {
  strace: runs('strace', '-V'),
  mount: linuxRoot && runs('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'),
  otherUser: linuxRoot && runs('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'true'),
  noNetwork: linuxRoot && runs('unshare', '-rn', 'true'),
  faketime: runs('faketime', '--version'),
  poppler: runs('pdftotext', '-v'),
};

for (const [name, found] of Object.entries(can)) {
  if (!found && process.env.CI) throw new Error(`${name} is not possible here, and CI may not skip it`);
  if (!found)
    console.warn(`\n*** SKIPPED: ${name} is not possible here; what it would show is not shown ***\n`);
}

/** Runs what follows as a user who is not root, whom permissions bind. */
export const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/** Runs what follows with `commands` of a shell done first in mounts of its own, which go with the process. */
export function mounted(commands: string): string[] {
  return ['unshare', '-m', 'sh', '-c', `set -e; ${commands}; exec "$@"`, 'sh'];
}

/**
 * Runs what follows with faults injected: `inject('rename:error=EBUSY:when=1..2')`. strace counts calls by thread: one
 * thread for files makes them all count.
 */
export function inject(fault: string): string[] {
  const calls = fault.split(':')[0] ?? '';
  const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${fault}`];
  return ['env', 'UV_THREADPOOL_SIZE=1', ...strace];
}
