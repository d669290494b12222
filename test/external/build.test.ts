import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keHoach } from '../command/office.ts';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './folder.ts';

const program = join(root, 'bin', 'danvan.js');
const folder = temporaryFolder();
const papers = 24;

/** A workspace of short plans in a folder of its own. */
function workspace(name: string): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'van-ban'), { recursive: true });
  writeFileSync(join(at, 'danvan.yaml'), 'phien_ban: 1\nnguon: van-ban\n');
  for (let n = 1; n <= papers; n += 1) {
    writeFileSync(join(at, 'van-ban', `${n}.yaml`), keHoach.replace('so: 7', `so: ${n}`));
  }
  return at;
}

function build(at: string, ...options: string[]) {
  return spawnSync('node', [program, 'build', at, ...options], { encoding: 'utf8' });
}

/** Every output by name with its hash. */
function pack(at: string): Record<string, string> {
  const out = join(at, 'out');
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex');
  const names = existsSync(out) ? readdirSync(out).sort() : [];
  return Object.fromEntries(names.map((name) => [name, hash(name)]));
}

/** Waits until so many outputs are there. */
async function outputs(at: string, count: number): Promise<void> {
  const out = join(at, 'out');
  const printed = () => (existsSync(out) ? readdirSync(out) : []).filter((name) => name.endsWith('.pdf'));
  while (printed().length < count) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('danvan build, as processes', () => {
  const whole = workspace('mot-minh');
  const first = build(whole, '--jobs', '1');
  const expected = pack(whole);

  it('prints the same bytes with one process, with workers, and in shards', () => {
    expect(first.status, first.stderr).toBe(0);
    expect(Object.keys(expected)).toHaveLength(2 * papers + 1);
    const crew = workspace('nhieu-luong');
    expect(build(crew, '--jobs', '3').status).toBe(0);
    expect(pack(crew)).toEqual(expected);
    const shards = workspace('ba-phan');
    for (const shard of ['2/3', '3/3', '1/3'])
      expect(build(shards, '--shard', shard, '--jobs', '2').status).toBe(0);
    expect(build(shards, '--merge').status).toBe(0);
    expect(pack(shards)).toEqual(expected);
  });

  it('knows its outputs again after the whole workspace was copied', () => {
    const copy = join(folder, 'ban-sao');
    cpSync(whole, copy, { recursive: true });
    const again = build(copy);
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain(`${papers} không đổi`);
    expect(pack(copy)).toEqual(expected);
  });

  it('finishes what a killed build has begun, and leaves nothing half-written', async () => {
    const at = workspace('bi-giet');
    const killed = spawn('node', [program, 'build', at, '--jobs', '2'], { stdio: 'ignore' });
    await outputs(at, 3);
    killed.kill('SIGKILL');
    await new Promise((resolve) => killed.once('exit', resolve));
    for (const [name, hash] of Object.entries(pack(at))) {
      if (!name.startsWith('.danvan-')) expect(hash, name).toBe(expected[name]);
    }
    expect(existsSync(join(at, '.danvan', 'lock'))).toBe(true);
    expect(build(at).status).toBe(0);
    expect(pack(at)).toEqual(expected);
    expect(readdirSync(join(at, '.danvan')).sort()).toEqual(['claims', 'printed', 'state']);
  });

  it('ends well at Ctrl-C: what is done is whole, what is not is said, nothing temporary stays', async () => {
    const at = workspace('bi-ngat');
    const stopped = spawn('node', [program, 'build', at, '--jobs', '2']);
    let said = '';
    stopped.stderr.on('data', (data) => {
      said += data;
    });
    await outputs(at, 3);
    stopped.kill('SIGINT');
    const status = await new Promise((resolve) => stopped.once('exit', resolve));
    expect(status).toBe(130);
    expect(said).toContain('chưa làm');
    for (const [name, hash] of Object.entries(pack(at))) expect(hash, name).toBe(expected[name]);
    expect(build(at).status).toBe(0);
    expect(pack(at)).toEqual(expected);
  });

  it('lets two builds at once come to the same pack, or names the one that holds the folder', async () => {
    const at = workspace('hai-lenh');
    const runs = [0, 1].map(() => {
      const run = spawn('node', [program, 'build', at, '--jobs', '1']);
      let said = '';
      run.stderr.on('data', (data) => {
        said += data;
      });
      return new Promise<{ status: unknown; pid: number; said: string }>((resolve) =>
        run.once('close', (status) => resolve({ status, pid: run.pid ?? 0, said })),
      );
    });
    const [a, b] = await Promise.all(runs);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ]) {
      if (one?.status === 0) continue;
      expect(one?.status).toBe(2);
      expect(one?.said).toContain(String(other?.pid));
    }
    expect(pack(at)).toEqual(expected);
  });

  it('refuses an output folder that leads out of the workspace', () => {
    const at = workspace('ra-ngoai');
    execFileSync('ln', ['-s', folder, join(at, 'out')]);
    const { status, stderr } = build(at);
    expect(status).toBe(2);
    expect(stderr).toContain('workspace/thu-muc-ra');
  });
});
