import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How long danvan takes from a cold start, as a multiple of a Node that does nothing: `node test/bench/cold.mjs [runs]`.
 * The commands take turns, so that a busy machine slows all of them alike; medians are compared.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'bin', 'danvan.js');
const paper = join(root, 'examples', 'bac-kan', 'ke-hoach.yaml');
const out = mkdtempSync(join(tmpdir(), 'danvan-'));
const runs = Number(process.argv[2] ?? 11);

const commands = {
  'node -e 0': ['-e', '0'],
  'danvan --version': [program, '--version'],
  'danvan --help': [program, '--help'],
  'danvan check': [program, 'check', paper],
  'danvan render': [program, 'render', paper, '-o', out],
};

/** Runs one command to its end; seconds of the clock, and of the processor in user and system together. */
function timed(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', '-', process.execPath, ...args],
    {
      encoding: 'utf8',
    },
  );
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, processor: user + system };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let n = 0; n < runs; n += 1) {
  for (const [name, args] of Object.entries(commands)) taken[name].push(timed(args));
}
rmSync(out, { recursive: true });

const bare = taken['node -e 0'];
console.log('command            processor  × node   clock  × node');
for (const [name, times] of Object.entries(taken)) {
  const [processor, wall] = ['processor', 'wall'].map((key) => {
    const own = median(times.map((time) => time[key]));
    return { own, ratio: own / median(bare.map((time) => time[key])) };
  });
  const cells = [processor, wall].map(
    ({ own, ratio }) => `${(own * 1000).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)}`,
  );
  console.log(`${name.padEnd(18)} ${cells.join('  ')}`);
}
if (process.env.NODE_EXTRA_CA_CERTS) {
  console.log(
    'NODE_EXTRA_CA_CERTS is set: this Node may read those certificates at every start, the bare one too.',
  );
}
