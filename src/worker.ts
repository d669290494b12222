import { serveCrew } from './host/crew.ts';
import { realHost } from './host/real.ts';
import type { Task } from './workspace/task.ts';
import { workerOn } from './workspace/work.ts';

/** What a worker thread of danvan runs, from the package in the folder `installed`. */
export function main(installed: string): void {
  const work = workerOn(realHost(installed));
  serveCrew((task, pass) => work(task as Task, pass));
}
