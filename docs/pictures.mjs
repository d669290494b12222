import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Draws the pictures of README.md: the first page of a paper of each kind and style, as danvan prints it. Needs poppler. */
const pictures = {
  'ke-hoach-nha-nuoc': 'examples/bac-kan/ke-hoach.yaml',
  'ke-hoach-dang': 'examples/dong-thap/ke-hoach.yaml',
  'giay-moi-nha-nuoc': 'examples/vinh-long/giay-moi.yaml',
  'giay-moi-dang': 'examples/tinh-uy-song-thuong/giay-moi-tong-ket.yaml',
  'chuong-trinh-nha-nuoc': 'examples/song-thuong/chuong-trinh-hoi-nghi.yaml',
  'chuong-trinh-dang': 'examples/tinh-uy-song-thuong/chuong-trinh-hanh-dong.yaml',
};

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'docs', 'hinh');
mkdirSync(folder, { recursive: true });
const draw = (pdf, name) =>
  execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', '-singlefile', pdf, join(folder, name)]);
for (const [name, paper] of Object.entries(pictures)) {
  const out = mkdtempSync(join(tmpdir(), 'danvan-'));
  execFileSync('node', [join(root, 'bin/danvan.js'), 'render', join(root, paper), '-f', 'pdf', '-o', out]);
  draw(join(out, basename(paper).replace('.yaml', '.pdf')), name);
  rmSync(out, { recursive: true });
}

/** The conference: built in a copy, so that the example stays as it is. */
const office = mkdtempSync(join(tmpdir(), 'danvan-'));
cpSync(join(root, 'examples/hoi-nghi'), office, {
  recursive: true,
  filter: (path) => !/[/](?:out|[.]danvan)$/.test(path),
});
execFileSync('node', [join(root, 'bin/danvan.js'), 'build', office]);
draw(join(office, 'out/tai-lieu.pdf'), 'hoi-nghi-bia');
draw(join(office, 'out/giay-moi-09.pdf'), 'hoi-nghi-giay-moi');
rmSync(office, { recursive: true });
