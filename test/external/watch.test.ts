import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keHoach } from '../command/office.ts';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder();
const facts =
  'nguoi_ky: { chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai } }\n';

/** A workspace of one paper that takes its signatory from the directory. */
function workspace(name: string): (path: string) => string {
  const at = (path: string) => join(folder, name, path);
  mkdirSync(at('.'));
  writeFileSync(at('danvan.yaml'), 'phien_ban: 1\n');
  writeFileSync(at('danh-ba.yaml'), facts);
  writeFileSync(at('a.yaml'), keHoach.replace(/nguoi_ky: .*/, 'nguoi_ky: chu-tich'));
  return at;
}

/** danvan as a process that watches; `until` waits for what it says after the last wait. */
function start(cwd: string, ...argv: string[]) {
  const child = spawn('node', [join(root, 'bin', 'danvan.js'), ...argv, '--watch'], { cwd });
  const said = { text: '' };
  child.stderr.on('data', (piece) => {
    said.text += piece;
  });
  child.stdout.resume();
  const until = async (text: string): Promise<void> => {
    while (!said.text.includes(text)) {
      if (child.exitCode !== null) throw new Error(`danvan ended: ${said.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    said.text = '';
  };
  const stop = (signal: NodeJS.Signals): Promise<number | null> => {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  };
  return { until, stop };
}

describe('danvan --watch as a process', () => {
  for (const [command, argv, out, code, signal] of [
    ['render', ['a.yaml'], 'a.pdf', 130, 'SIGINT'],
    ['build', [], 'out/a.pdf', 143, 'SIGTERM'],
  ] as const) {
    it(`${command}: prints again after a save by rename, a changed fact and an own template, and ends at a signal`, async () => {
      const at = workspace(command);
      const { until, stop } = start(at('.'), command, ...argv);
      await until('Đang theo dõi');
      const seen = [readFileSync(at(out))];
      const isNew = () => {
        const now = readFileSync(at(out));
        const fresh = seen.every((each) => !each.equals(now));
        seen.push(now);
        return fresh;
      };
      writeFileSync(at('.a.tmp'), readFileSync(at('a.yaml'), 'utf8').replace('so: 7', 'so: 8'));
      renameSync(at('.a.tmp'), at('a.yaml'));
      await until('a.yaml đã đổi → in lại 1 văn bản');
      expect(isNew()).toBe(true);
      writeFileSync(at('danh-ba.yaml'), facts.replace('Lò Thị Sao Mai', 'Vàng A Páo'));
      await until('danh-ba.yaml đã đổi → in lại 1 văn bản');
      expect(isNew()).toBe(true);
      mkdirSync(at('templates'));
      const template = readFileSync(join(root, 'templates', 'ke-hoach.hbs'), 'utf8');
      writeFileSync(
        at('templates/ke-hoach.hbs'),
        template.replace('<noi-dung/>', '<doan>Thêm</doan><noi-dung/>'),
      );
      await until('in lại 1 văn bản');
      expect(isNew()).toBe(true);
      rmSync(at('templates'), { recursive: true });
      await until('in lại 1 văn bản');
      expect(readFileSync(at(out)).equals(seen[2] ?? Buffer.alloc(0))).toBe(true);
      expect(await stop(signal)).toBe(code);
    });
  }
});
