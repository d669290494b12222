import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Draws the pictures of README.md: the first page of one paper a kind and style, from the .pdf that danvan writes. Needs poppler. */
const pictures = {
  'ke-hoach-nha-nuoc': 'examples/bac-kan/ke-hoach.yaml',
  'ke-hoach-dang': 'examples/dong-thap/ke-hoach.yaml',
};

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'docs', 'hinh');
mkdirSync(folder, { recursive: true });
for (const [name, paper] of Object.entries(pictures)) {
  const out = mkdtempSync(join(tmpdir(), 'danvan-'));
  execFileSync('node', [join(root, 'bin/danvan.js'), 'render', join(root, paper), '-f', 'pdf', '-o', out]);
  const pdf = join(out, basename(paper).replace('.yaml', '.pdf'));
  execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', '-singlefile', pdf, join(folder, name)]);
  rmSync(out, { recursive: true });
}
