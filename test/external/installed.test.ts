import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './folder.ts';

const folder = join(temporaryFolder(), 'Văn thư ủy ban');
const installed = join(folder, 'node_modules', 'danvan');

function render(program: string, out: string): string[] {
  const paper = join(root, 'examples', 'bac-kan', 'ke-hoach.yaml');
  execFileSync('node', [join(program, 'bin', 'danvan.js'), 'render', paper, '-o', out]);
  return readdirSync(out)
    .sort()
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    );
}

/** The compiled code beside the chunks of a package. */
function caches(program: string): string[] {
  const dist = join(program, 'dist');
  return readdirSync(dist)
    .filter((name) => name.endsWith('.cache'))
    .map((name) => join(dist, name));
}

describe('the package in an empty folder', () => {
  let checkout: string[];

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const install = [
      'install',
      '--engine-strict',
      '--ignore-scripts',
      '--offline',
      '--no-audit',
      '--no-fund',
    ];
    execFileSync('npm', [...install, `./${archive}`], { cwd: folder });
    checkout = render(root, join(folder, 'checkout'));
  });

  it('holds the program, its templates, examples and documents, and nothing else', () => {
    const allowed = [
      /^(LICENSE|README\.md|package\.json)$/,
      /^bin\/(danvan\.js|package\.json|(load|tuning|worker)\.cjs)$/,
      /^dist\/[\w-]+(\.pack)?\.cjs(\.cache)?$/,
      /^dist\/zlib\.wasm$/,
      /^dist\/(THIRD-PARTY-LICENSES\.txt|data\/\w+\.icc|fonts\/\w+\.(ttf|json|txt))$/,
      /^templates\/(partials\/)?[a-z-]+\.(yaml|hbs)$/,
      /^examples\/([a-z-]+\/)+[a-z-]+\.(yaml|hbs|csv)$/,
      /^docs\/([a-z]+\/)?[a-zA-Z-]+(\.cdx)?\.(md|mjs|json|png|yml|yaml)$/,
    ];
    const held = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed, join(entry.parentPath, entry.name)));
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter((path) => !allowed.some((form) => form.test(path)))).toEqual([]);
  });

  it('brings no other package, and the licences of all it holds', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'danvan',
    ]);
    const licences = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['@zip.js/zip.js', 'fflate', 'fontkit', 'yaml', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('writes the bytes that the checkout writes', () => {
    expect(checkout).toHaveLength(2);
    expect(render(installed, join(folder, 'out'))).toEqual(checkout);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['with one bit turned', (bytes: Buffer) => turned(bytes, bytes.length - 9)],
    ['of another program', (bytes: Buffer) => turned(bytes, 0)],
  ])('passes over compiled code that is %s', (name, damage) => {
    const copy = join(folder, `hỏng ${name}`);
    cpSync(installed, copy, { recursive: true });
    expect(caches(copy).length).toBeGreaterThan(5);
    for (const file of caches(copy)) writeFileSync(file, damage(readFileSync(file)));
    expect(render(copy, join(copy, 'out'))).toEqual(checkout);
  });

  it('compiles anew under other flags, as another Node would', () => {
    expect(existsSync(join(installed, 'dist', 'cli.pack.cjs.cache'))).toBe(true);
    const said = execFileSync('node', ['--max-lazy', join(installed, 'bin', 'danvan.js'), '--version']);
    expect(said.toString()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a checkout', () => {
  it('is built without running a script of any other package', () => {
    const checkout = join(folder, 'bản sao');
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    for (const path of tracked.filter((each) => each !== '' && existsSync(join(root, each))))
      cpSync(join(root, path), join(checkout, path));
    const run = (...args: readonly string[]) => execFileSync('npm', args, { cwd: checkout, stdio: 'pipe' });
    run('install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
    run('run', 'build');
    expect(render(checkout, join(checkout, 'out'))).toEqual(render(root, join(folder, 'again')));
  });
});

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
