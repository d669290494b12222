import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Watch } from '../../src/base/host.ts';
import { startWatch } from '../../src/host/watch.ts';

const open: Watch[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const watch of open.splice(0)) await watch.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder and a watch on paths in it; `hears` waits until the path is heard of. */
async function following(...paths: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  folders.push(folder);
  const at = (path: string) => `${folder}/${path}`;
  writeFileSync(at('a.yaml'), 'một');
  writeFileSync(at('khac.yaml'), 'một');
  const heard: string[] = [];
  const watch = startWatch((changed) => heard.push(...changed));
  open.push(watch);
  const follow = (...more: string[]) => watch.follow(new Set(more.map(at)));
  expect(await follow(...paths)).toBe(true);
  const hears = async (path: string): Promise<void> => {
    await vi.waitFor(() => expect(heard).toContain(at(path)), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    heard.length = 0;
  };
  return { at, heard, follow, hears };
}

describe('following files', () => {
  it('hears of one that is written, replaced by another, taken away and back', async () => {
    const { at, heard, hears } = await following('a.yaml');
    writeFileSync(at('khac.yaml'), 'hai');
    writeFileSync(at('a.yaml'), 'hai');
    await hears('a.yaml');
    for (const text of ['ba', 'bốn']) {
      writeFileSync(at('.a.tmp'), text);
      renameSync(at('.a.tmp'), at('a.yaml'));
      await hears('a.yaml');
    }
    rmSync(at('a.yaml'));
    await hears('a.yaml');
    writeFileSync(at('a.yaml'), 'năm');
    await hears('a.yaml');
    expect(heard).toEqual([]);
  });

  it('hears of what was not there, in folders that were not there, and goes on when they go and come', async () => {
    const paths = ['templates/', 'templates/ke-hoach.hbs'];
    const { at, follow, hears } = await following(...paths);
    for (let time = 0; time < 2; time += 1) {
      mkdirSync(at('templates'));
      await hears('templates');
      expect(await follow(...paths)).toBe(true);
      expect(await follow(...paths)).toBe(false);
      writeFileSync(at('templates/ke-hoach.hbs'), 'mẫu');
      await hears('templates/ke-hoach.hbs');
      writeFileSync(at('templates/giay-moi.hbs'), 'mẫu');
      await hears('templates/giay-moi.hbs');
      rmSync(at('templates'), { recursive: true });
      await hears('templates');
      await follow(...paths);
    }
  });

  it('hears no more of what is followed no more', async () => {
    const { at, heard, follow, hears } = await following('a.yaml', 'khac.yaml');
    await follow('khac.yaml');
    writeFileSync(at('a.yaml'), 'hai');
    writeFileSync(at('khac.yaml'), 'hai');
    await hears('khac.yaml');
    expect(heard).toEqual([]);
  });
});
