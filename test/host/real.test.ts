import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostError } from '../../src/base/host.ts';
import { realHost } from '../../src/host/real.ts';
import { root } from '../house/source-files.ts';

const host = realHost(root);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-host-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(HostError);
  return error instanceof HostError ? error.code : '';
}

test('files are replaced and no temporary stays', async () => {
  const docx = `${folder}/kế hoạch.docx`;
  await writeFile(docx, 'cũ');
  await host.replace([
    { path: docx, bytes: bytes('mới') },
    { path: `${folder}/kế hoạch.pdf`, bytes: bytes('%PDF') },
  ]);
  expect(await readFile(docx, 'utf8')).toBe('mới');
  expect(await readdir(folder)).toHaveLength(2);
});

test('a target that is a folder is refused and the other file put back', async () => {
  const docx = `${folder}/plan.docx`;
  await writeFile(docx, 'cũ');
  await host.makeFolder(`${folder}/plan.pdf/x`);
  const code = await refusal(
    host.replace([
      { path: docx, bytes: bytes('mới') },
      { path: `${folder}/plan.pdf`, bytes: bytes('mới') },
    ]),
  );
  expect(code).not.toBe('');
  expect(await readFile(docx, 'utf8')).toBe('cũ');
  expect((await readdir(folder)).sort()).toEqual(['plan.docx', 'plan.pdf']);
});

test('a folder that is missing is told by its code', async () => {
  expect(await refusal(host.replace([{ path: `${folder}/a/plan.docx`, bytes: bytes('x') }]))).toBe('ENOENT');
  expect(await refusal(host.read(`${folder}/a`))).toBe('ENOENT');
  expect(await refusal(host.read(folder))).toBe('EISDIR');
  expect(await host.stat(`${folder}/a`)).toBeUndefined();
});

test('a file stands where a folder should be made', async () => {
  await writeFile(`${folder}/out`, '');
  expect(await refusal(host.makeFolder(`${folder}/out`))).toBe('EEXIST');
  expect(await refusal(host.makeFolder(`${folder}/out/sub`))).toBe('ENOTDIR');
});

test('links are seen as links and followed only by realpath', async () => {
  await writeFile(`${folder}/a.yaml`, 'so: 21');
  await symlink(`${folder}/a.yaml`, `${folder}/b.yaml`);
  expect(await host.stat(`${folder}/b.yaml`)).toMatchObject({ kind: 'link' });
  expect(await host.realpath(`${folder}/b.yaml`)).toBe(await host.realpath(`${folder}/a.yaml`));
});

test('names come sorted by code unit', async () => {
  for (const name of ['b', 'Đ', 'a', 'B']) await writeFile(`${folder}/${name}`, '');
  expect(await host.list(folder)).toEqual(['B', 'a', 'b', 'Đ']);
});

test('its own templates and fonts lie beside the sources', () => {
  expect(host.home.templates).toMatch(/\/templates$/);
  expect(host.home.fonts).toMatch(/\/dist\/fonts$/);
});

test('what is replaced at once is each done or refused by itself', async () => {
  await host.makeFolder(`${folder}/3.pdf/x`);
  const acts = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    host.replace([
      { path: `${folder}/${n}.docx`, bytes: bytes(`docx ${n}`) },
      { path: `${folder}/${n}.pdf`, bytes: bytes(`pdf ${n}`) },
    ]),
  );
  const ended = await Promise.allSettled(acts);
  expect(ended.flatMap(({ status }, i) => (status === 'rejected' ? [i + 1] : []))).toEqual([3]);
  const left = (await readdir(folder)).sort();
  const files = [1, 2, 4, 5, 6, 7].flatMap((n) => [`${n}.docx`, `${n}.pdf`]);
  expect(left).toEqual([...files, '3.pdf'].sort());
  for (const n of [1, 2, 4, 5, 6, 7]) expect(await readFile(`${folder}/${n}.pdf`, 'utf8')).toBe(`pdf ${n}`);
});
