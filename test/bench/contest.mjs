// How contestants are measured: in turns, by processor time, medians compared. A busy machine slows all of them alike.
import { spawnSync } from 'node:child_process';

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Median processor milliseconds of each act, `rounds` calls of each in turns; an act is told the number of its round. */
export async function inTurns(acts, rounds, warming = 5) {
  const times = acts.map(() => []);
  for (let round = 0; round < warming + rounds; round += 1) {
    for (const [i, act] of acts.entries()) {
      const before = process.cpuUsage();
      await act(round);
      const { user, system } = process.cpuUsage(before);
      if (round >= warming) times[i].push((user + system) / 1000);
    }
  }
  return times.map(median);
}

/** Runs one program to its end: seconds of the processor, user and system together, of all that it started too; and of the clock. */
export function seconds([program, ...args], options = {}) {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', '-', program, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28, ...options },
  );
  const clock = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { processor: user + system, clock };
}

/** The times of programs that run one after the other. */
export function together(...times) {
  const sum = (key) => times.reduce((all, time) => all + time[key], 0);
  return { processor: sum('processor'), clock: sum('clock') };
}

/** Medians of both times. */
export function medians(times) {
  const of = (key) => median(times.map((time) => time[key]));
  return { processor: of('processor'), clock: of('clock') };
}

/** Median times of some programs, in turns. */
export function programsInTurns(acts, rounds) {
  const times = acts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, act] of acts.entries()) times[i].push(act());
  }
  return times.map(medians);
}

export function isInstalled(program) {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0;
}
