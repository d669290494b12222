import { expect, it } from 'vitest';
import { missingGlyphs } from '../../src/pipeline/glyphs.ts';
import { readSource } from '../../src/source/read-source.ts';
import { builtFace } from '../face/built.ts';

it('a character that the face lacks is told at its place, once a string', () => {
  const yaml = 'trich_yeu: Đọc sách 📚 và 📚 nữa\nnoi_nhan:\n  - ☃ Các trường 📚\n';
  const { value } = readSource('/a.yaml', new TextEncoder().encode(yaml));
  if (!value) throw new Error('no value');
  const found = missingGlyphs(value, builtFace());
  expect(
    found.map(({ code, path, params, span }) => [code, path, params.ma, yaml.slice(span.start, span.end)]),
  ).toEqual([
    ['pipeline/thieu-chu', 'trich_yeu', 'U+1F4DA', '📚'],
    ['pipeline/thieu-chu', 'noi_nhan[0]', 'U+2603', '☃'],
    ['pipeline/thieu-chu', 'noi_nhan[0]', 'U+1F4DA', '📚'],
  ]);
});
