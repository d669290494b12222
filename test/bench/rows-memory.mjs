// Peak memory of printing rows, in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rowsCommand, writeRows } from './inputs.mjs';

const danvan = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const told = "process.on('exit',()=>{console.error('peak',process.resourceUsage().maxRSS)})";

/** Peak in MB where that many rows are printed. */
export function peakOf(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-rows-'));
  writeRows(folder, rows);
  const result = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${told}`, danvan, ...rowsCommand],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true });
  if (result.status !== 0) throw new Error(`exit ${result.status}: ${result.stderr.slice(0, 2000)}`);
  return Number(/peak (\d+)/.exec(result.stderr)?.[1]) / 1024;
}
