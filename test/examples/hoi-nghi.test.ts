import { expect, test } from 'vitest';
import { printedParagraphs } from '../../src/block/paragraphs.ts';
import type { MemoryHost } from '../../src/host/memory.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { danvan, examplePapers, examplesOffice } from '../command/office.ts';
import { builtFace } from '../face/built.ts';
import { printings } from './printings.ts';

const face = builtFace();
const papers = examplePapers().filter((path) => path.startsWith('hoi-nghi/'));

/** The text of every printing of the workspace: one of each paper, of the invitation one a guest. */
async function texts(host: MemoryHost): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const paper of papers) {
    const file = `/van-thu/${paper}`;
    const rows = await printings(host, file);
    for (const [at, row] of rows.entries()) {
      const sheet = (await compile(host, face, file, { row }))?.sheet;
      all.set(
        `${paper} ${at}`,
        sheet
          ? printedParagraphs(sheet)
              .map((each) => each.text)
              .join('\n')
          : '',
      );
    }
  }
  return all;
}

test('the papers of the conference agree and need no word', async () => {
  const host = examplesOffice();
  expect(await danvan(host, 'check', ...papers, '--format', 'json')).toBe(0);
  expect(JSON.parse(host.said.out)).toMatchObject({ diagnostics: [] });
});

test('one date in danh-ba.yaml moves the plan, the notice, the programme and every invitation', async () => {
  const host = examplesOffice();
  const before = await texts(host);
  expect(before.size).toBeGreaterThan(15);
  for (const text of before.values()) {
    expect(text).toMatch(/(?<!\d)14(?: tháng |\/)7/);
    expect(text).toContain('thứ Ba');
  }
  expect(await danvan(host, 'set', 'su_kien.ngay=2026-07-13', 'hoi-nghi/danh-ba.yaml')).toBe(0);
  const after = await texts(host);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const text of after.values()) {
    expect(text).toMatch(/(?<!\d)13(?: tháng 7 năm |\/7\/)2026/);
    expect(text).toContain('thứ Hai');
    expect(text).not.toMatch(/(?<!\d)14(?: tháng |\/)0?7/);
    expect(text).not.toContain('thứ Ba');
  }
  expect(await danvan(host, 'check', ...papers)).toBe(0);
});

test('built again danvan prints nothing, and after the date every paper that names it and the packs', async () => {
  const host = examplesOffice();
  const build = async (): Promise<readonly [written: readonly string[], manifest: string]> => {
    host.said.out = '';
    expect(await danvan(host, 'build', 'hoi-nghi')).toBe(0);
    return [
      host.said.out.split('\n').filter(Boolean),
      host.text('/van-thu/hoi-nghi/out/manifest.json') ?? '',
    ];
  };
  const [all, first] = await build();
  expect(all).toContain('hoi-nghi/out/ke-hoach-so-142.pdf');
  expect(all.filter((path) => /giay-moi-\d\d\.docx$/.test(path))).toHaveLength(16);
  expect(all).toEqual(expect.arrayContaining(['hoi-nghi/out/tai-lieu.pdf', 'hoi-nghi/out/giay-moi.zip']));
  expect(await build()).toEqual([[], first]);
  await danvan(host, 'set', 'su_kien.ngay=2026-07-13', 'hoi-nghi/danh-ba.yaml');
  const [again, second] = await build();
  expect([...again].sort()).toEqual([...all].sort());
  expect(second).not.toBe(first);
});
