// npm run bench -- [--quick] [--guard] [--only TEXT]
// danvan and what a user would take instead, on the same work, in one run: a table of ratios with their targets.
//   --quick  fewer runs, rows and papers: for a look, not for a claim
//   --guard  the lines that hold on any machine, with slack; exits with 1 where one is over
//   --only   the groups whose name holds the text: warm, cold, merge, rebuild, memory
// Needs `npm run build`, and `npm install` in test/bench for the peers; pandoc and LibreOffice are named where they are missing.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({
  options: { quick: { type: 'boolean' }, guard: { type: 'boolean' }, only: { type: 'string' } },
});

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules/docxtemplater`)) {
  console.error('the peers come first: npm install in test/bench');
  execSync('npm install --ignore-scripts', { cwd: here, stdio: 'inherit' });
}
const { warmLines } = await import('./warm-lines.mjs');
const { coldLines, memoryLines, mergeLine, rebuildLine } = await import('./process-lines.mjs');

const short = asked.quick || asked.guard;
const groups = {
  warm: () => warmLines({ rounds: short ? 24 : 100 }),
  memory: () => memoryLines(short ? { few: 400, many: 1200 } : { few: 1000, many: 10_000 }),
  cold: () => coldLines({ runs: short ? 3 : 11 }),
  merge: async () => [await mergeLine({ rows: short ? 60 : 1000 })],
  rebuild: async () => [await rebuildLine({ papers: short ? 100 : 1000 })],
};
const guarded = ['warm', 'memory'];

const number = (value, unit) =>
  unit === 's' ? value.toFixed(2) : unit === 'ms' ? value.toFixed(1) : Math.round(value).toString();

function row({ line, peer, own, other, unit, target, guard, missing }) {
  if (missing) return `${line.padEnd(36)} NOT MEASURED: ${missing} is missing`;
  const [mine, theirs] = [own, other].map((value) => value.processor ?? value);
  const ratio = mine / theirs;
  const limit = asked.guard ? guard : target;
  const sides = `${number(mine, unit)} / ${number(theirs, unit)} ${unit}`;
  const clock = own.clock ? `${(own.clock / other.clock).toFixed(3)} x` : '';
  const cells = [line.padEnd(36), peer.padEnd(32), sides.padStart(24), `${ratio.toFixed(3)} x`.padStart(10)];
  return `${cells.join(' ')} ${clock.padStart(10)}  ${limit.toFixed(2)}  ${ratio <= limit ? 'ok' : 'not'}`;
}

console.log(
  `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, processor time`,
);
console.log(
  `${'line'.padEnd(36)} ${'peer'.padEnd(32)} ${'danvan / peer'.padStart(24)} ${'ratio'.padStart(10)} ${'by clock'.padStart(10)}  ${asked.guard ? 'limit' : 'target'}`,
);
if (process.env.NODE_EXTRA_CA_CERTS)
  console.log('with NODE_EXTRA_CA_CERTS, which a bare Node may read as well');
let over = 0;
for (const [name, measure] of Object.entries(groups)) {
  if (asked.only !== undefined && !name.includes(asked.only)) continue;
  if (asked.guard && !guarded.includes(name)) continue;
  for (const line of await measure()) {
    console.log(row(line));
    if (line.missing || line.own / line.other > line.guard) over += 1;
  }
}
if (asked.guard && over > 0) process.exitCode = 1;
