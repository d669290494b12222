import { danvan, office } from '../command/office.ts';
import { type Mutant, mutant } from './mutants.ts';
import { wantedSeed } from './runs.ts';

/** The mutants of one worker, one after the other in its process: half of what was asked for, since two workers take them. */
export const half = Math.ceil(Number(process.env.DANVAN_MUTANTS ?? 10_000) / 2);
export const firstSeed = wantedSeed ?? 0;

/** What danvan may write: outputs, its own state, and the paper that it was asked to mend. */
function mayWrite(path: string, { argv }: Mutant): boolean {
  const [command = ''] = argv;
  const asked = `/van-thu/${argv.at(-1)}`;
  if (command === 'build')
    return path.startsWith(`${asked}/`) || /^\/van-thu\/[^/]+\/(out|\.danvan)\//.test(path);
  return command === 'check' ? path === asked : path.startsWith('/van-thu/out/');
}

async function faultsOf(one: Mutant): Promise<string[]> {
  const host = office(one.files);
  const before = new Map(host.files);
  const code = await danvan(host, ...one.argv, '--debug');
  const { err, out } = host.said;
  const changed = [...host.files].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path);
  return [
    ...(code > 2 ? [`exit ${code}`, err.slice(0, 1500)] : []),
    ...(code !== 0 && !/[a-z-]+\/[a-z0-9-]+/.test(err + out)
      ? [`exit ${code} without a word: ${err}${out}`]
      : []),
    ...[...before.keys()].filter((path) => !host.files.has(path)).map((path) => `removed ${path}`),
    ...changed.filter((path) => !mayWrite(path, one)).map((path) => `wrote ${path}`),
  ];
}

/** What `half` mutants from a seed on come to that they must not: nothing, or the first few with their seeds. */
export async function faultsFrom(first: number): Promise<readonly unknown[]> {
  const bad: unknown[] = [];
  for (let seed = first; seed < first + half && bad.length < 20; seed += 1) {
    const one = mutant(seed);
    const faults = await faultsOf(one);
    if (faults.length > 0) bad.push([seed, one.mutated, one.argv.join(' '), ...faults]);
  }
  return bad;
}
