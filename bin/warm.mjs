import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { files, load, root, sealed } from './load.cjs';

/**
 * Runs the built program once through what people do most, and keeps beside each file what V8 compiled on the way:
 * what such a run calls needs no compiling when danvan starts.
 */
const { run } = load('cli.pack.cjs/cli.cjs');
const { realHost } = load('cli.pack.cjs/host.cjs');
const host = { ...realHost(root), out: () => undefined, err: () => undefined };
const paper = join(root, 'examples', 'bac-kan', 'ke-hoach.yaml');
const out = mkdtempSync(join(tmpdir(), 'danvan-'));
const runs = [
  ['--help'],
  ['check', paper],
  ['render', paper, '-o', out],
  ['verify', join(out, 'ke-hoach.docx'), join(out, 'ke-hoach.pdf')],
  ['explain', 'chinh-ta/tu-sai'],
  ['schema'],
];

// V8 drops code that has not run for a while. The flag is part of what a cache is made for, so it is put back.
setFlagsFromString('--no-flush-bytecode');
for (const argv of runs) {
  const code = await run(host, argv);
  if (code !== 0) throw new Error(`danvan ${argv.join(' ')} ended with ${code}`);
}
setFlagsFromString('--flush-bytecode');
for (const { script, filename, bytes } of files.values()) {
  writeFileSync(`${filename}.cache`, sealed(bytes, script.createCachedData()));
}
rmSync(out, { recursive: true });
