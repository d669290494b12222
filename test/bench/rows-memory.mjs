// Peak memory of printing rows, in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rowsCommand, writeRows, writeRowsWorkspace } from './inputs.mjs';

const danvan = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const told = "process.on('exit',()=>{console.error('peak',process.resourceUsage().maxRSS)})";

const ways = {
  render: { write: writeRows, argv: rowsCommand },
  build: { write: writeRowsWorkspace, argv: ['build', '.'] },
};

/** Peak in MB of a command that prints that many rows, its worker threads included. */
export function peakOf(rows, command) {
  const { write, argv } = ways[command];
  const folder = mkdtempSync(join(tmpdir(), 'danvan-rows-'));
  write(folder, rows);
  const result = spawnSync(process.execPath, ['--import', `data:text/javascript,${told}`, danvan, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  if (result.status !== 0) throw new Error(`exit ${result.status}: ${result.stderr.slice(0, 2000)}`);
  return Number([...result.stderr.matchAll(/peak (\d+)/g)].at(-1)?.[1]) / 1024;
}
