import { codeOf } from './refusal.ts';

/** Whether a process of this id, other than this one, runs here. */
export function alive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
