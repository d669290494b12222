// Times a generated workspace: built cold, built again unchanged, after one signatory and after one template changed.
//   node test/bench/workspace.mjs [papers] [folder]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directory, writeWorkspace } from './inputs.mjs';

const danvan = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const papers = Number(process.argv[2] ?? 1000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'danvan-bench-'));

writeWorkspace(folder, papers);

/** Processor seconds of every child so far. */
const cpu = () => {
  const [user, system] = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ').slice(13, 15);
  return (Number(user) + Number(system)) / 100;
};

const rows = [];
const run = (what, args = []) => {
  const before = cpu();
  const start = performance.now();
  const { status, stderr } = spawnSync('node', [danvan, 'build', folder, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  rows.push({ what, seconds, cpu: cpu() - before, status, said: stderr.trim().split('\n').at(-1) });
};
run('cold');
run('unchanged');
run('unchanged');
run('unchanged');
writeFileSync(join(folder, 'danh-ba.yaml'), directory('Vàng A Sùng'));
run('one signatory changed');
run('unchanged');
cpSync(join(templates, 'ke-hoach.hbs'), join(folder, 'templates', 'ke-hoach.hbs'), { recursive: true });
const template = readFileSync(join(templates, 'ke-hoach.hbs'), 'utf8');
writeFileSync(join(folder, 'templates', 'ke-hoach.hbs'), `${template}\n`);
run('one template changed, to the same look');
run('everything, by one process', ['--rebuild', '--jobs', '1']);
const cold = rows[0];
for (const { what, seconds, cpu, status, said } of rows) {
  const ratio = (value, of) => `${value.toFixed(2).padStart(8)} s ${(value / of).toFixed(4)} x`;
  console.log(
    `${what.padEnd(38)} ${ratio(seconds, cold.seconds)}, cpu ${ratio(cpu, cold.cpu)}  exit ${status}  ${said}`,
  );
}
if (!process.argv[3]) rmSync(folder, { recursive: true, force: true });
