import { expect, test } from 'vitest';
import { limits } from '../../src/base/limits.ts';
import { tooManyPieces } from '../../src/pipeline/pieces.ts';
import { builtIn, foot, head, mappingOf, paper } from '../schema/paper.ts';

function excess(cells: number) {
  const yaml = `${head}noi_dung: |\n  ${'- Ý\n  '.repeat(cells)}\n${foot}`;
  const document = paper(yaml).value;
  if (!document) throw new Error('no paper');
  const kind = builtIn('ke-hoach');
  const facts = { data: () => ({}), taken: () => [], found: () => [] };
  return tooManyPieces({ file: 'plan.yaml', value: mappingOf(yaml), document, kind, attached: [], facts });
}

test('a paper of as many pieces as allowed is printed; more are an error at the part with most of them', () => {
  const others = 1 + 2 + 1;
  expect(excess(limits.pieces - others)).toBeUndefined();
  expect(excess(limits.pieces - others + 1)).toMatchObject({
    code: 'pipeline/qua-nhieu-doan',
    path: 'noi_dung',
    params: { co: limits.pieces + 1, toi_da: limits.pieces },
  });
});
