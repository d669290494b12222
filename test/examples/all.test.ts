import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Mapping } from '../../src/base/value.ts';
import { printedParagraphs } from '../../src/block/paragraphs.ts';
import { realHost } from '../../src/host/real.ts';
import { type Compiled, compile } from '../../src/pipeline/compile.ts';
import { builtFace } from '../face/built.ts';
import { root } from '../house/source-files.ts';
import { printings } from './printings.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const face = builtFace();

/** Every paper of examples/: the YAML files with a kind. Declarations of kinds and shared facts have none. */
const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml') && /^loai:/m.test(readFileSync(folder + file, 'utf8')))
  .sort();

async function compiled(file: string, row?: Mapping): Promise<Compiled> {
  const found = await compile(realHost(root), face, folder + file, { row });
  if (!found) throw new Error(`${file} is not there`);
  return found;
}

test.for(papers)('%s is ready to print', async (file) => {
  const rows = await printings(realHost(root), folder + file);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const { diagnostics, sheet } = await compiled(file, row);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sheet?.sections.length).toBeGreaterThan(0);
  }
});

test('each of the three kinds stands in all three rulebooks', async () => {
  const seen = new Set<string>();
  for (const file of papers) {
    const { document, rulebook } = await compiled(file);
    seen.add(`${document?.loai} ${rulebook?.id}`);
  }
  for (const loai of ['ke-hoach', 'giay-moi', 'chuong-trinh'])
    for (const rulebook of ['nd30', 'hd36', 'hd05']) expect(seen).toContain(`${loai} ${rulebook}`);
});

test('an agenda rendered alone prints as the attachment does', async () => {
  const [whole, alone] = await Promise.all(
    ['vinh-long/giay-moi.yaml', 'vinh-long/chuong-trinh.yaml'].map(async (file) => {
      const { sheet } = await compiled(file);
      return sheet && printedParagraphs({ ...sheet, sections: sheet.sections.slice(-1) });
    }),
  );
  expect(alone?.length).toBeGreaterThan(40);
  expect(alone).toEqual(whole);
});
