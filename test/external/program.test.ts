import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './folder.ts';
import { has } from './programs.ts';

const folder = temporaryFolder();
const program = join(root, 'bin', 'danvan.js');

function hashes(at: string): string[] {
  return readdirSync(at)
    .filter((name) => /\.(docx|pdf)$/.test(name))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(at, name)))
          .digest('hex')}`,
    );
}

describe('the program as installed', () => {
  const papers = [
    'bac-kan/ke-hoach.yaml',
    'vinh-long/giay-moi.yaml',
    'tinh-uy-song-thuong/ke-hoach-lien-tich.yaml',
  ];

  it('writes the same bytes in another folder, time zone, locale and order', () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    cpSync(join(root, 'examples'), join(two, 'examples'), { recursive: true });
    const render = (
      given: readonly string[],
      from: string,
      out: string,
      env: Record<string, string>,
    ): void => {
      execFileSync('node', [program, 'render', ...given.map((p) => join(from, p)), '-o', out], {
        env: { PATH: process.env.PATH ?? '', ...env },
      });
    };
    render(papers, join(root, 'examples'), one, { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
    render([...papers].reverse(), join(two, 'examples'), join(two, 'out'), {
      TZ: 'America/Los_Angeles',
      LANG: 'C',
    });
    expect(hashes(one)).toHaveLength(6);
    expect(hashes(join(two, 'out'))).toEqual(hashes(one));
  });

  it.skipIf(!has.strace)('killed at any rename leaves each file old or new', () => {
    const out = join(folder, 'killed');
    const paper = join(root, 'examples', 'bac-kan', 'ke-hoach.yaml');
    mkdirSync(out);
    execFileSync('node', [program, 'render', paper, '-o', out, '--draft']);
    const old = hashes(out);
    const fresh = join(folder, 'fresh');
    execFileSync('node', [program, 'render', paper, '-o', fresh]);
    const possible = new Set([...old, ...hashes(fresh)]);
    let killed = 0;
    for (let n = 1; n <= 4; n += 1) {
      const inject = `inject=rename,renameat,renameat2:signal=KILL:when=${n}`;
      const args = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=rename,renameat,renameat2', '-e', inject];
      const { signal, status } = spawnSync('strace', [...args, 'node', program, 'render', paper, '-o', out]);
      if (signal !== null || status !== 0) killed += 1;
      for (const file of hashes(out)) expect(possible).toContain(file);
      expect(hashes(out)).toHaveLength(2);
    }
    expect(killed).toBeGreaterThan(0);
    execFileSync('node', [program, 'render', paper, '-o', out]);
    expect(hashes(out)).toEqual(hashes(fresh));
  });

  it('reads nothing outside the workspace through a link', () => {
    const office = join(folder, 'office');
    cpSync(join(root, 'examples', 'vinh-long'), office, { recursive: true });
    expect(existsSync(join(office, 'chuong-trinh.yaml'))).toBe(true);
    execFileSync('ln', [
      '-sf',
      join(root, 'examples', 'vinh-long', 'chuong-trinh.yaml'),
      join(office, 'chuong-trinh.yaml'),
    ]);
    const { status, stderr } = spawnSync('node', [program, 'render', join(office, 'giay-moi.yaml')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('pipeline/ngoai-thu-muc');
  });
});
