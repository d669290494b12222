import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printedParagraphs } from '../../src/block/paragraphs.ts';
import { realHost } from '../../src/host/real.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { builtFace } from '../face/built.ts';
import { root } from '../house/source-files.ts';
import { inOrder, tokens } from './in-order.ts';
import { seeds, seedText } from './seed.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

test.for(seeds)('$example prints every word, number and mark of its sample, in order', async (seed) => {
  const compiled = await compile(realHost(root), builtFace(), `${folder}${seed.example}`);
  expect(compiled?.diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
  if (!compiled?.sheet) throw new Error(`${seed.example} has no sheet`);
  const printed = printedParagraphs(compiled.sheet).map(({ label, text }) => `${label} ${text}`);
  const found = inOrder(tokens(seedText(seed)), tokens(printed.join('\n')));
  expect(found.share, found.missing.join('\n')).toBeGreaterThanOrEqual(0.995);
});

test('a sentence that was left out is found missing', () => {
  const [seed] = seeds;
  if (!seed) throw new Error('no seed');
  const wanted = tokens(seedText(seed));
  const shortened = [...wanted.slice(0, 400), ...wanted.slice(440)];
  const found = inOrder(wanted, shortened);
  expect(found.share).toBeLessThan(0.995);
  expect(found.missing.length).toBeGreaterThan(0);
});
