import { describe, expect, it } from 'vitest';
import { outputName } from '../../src/pipeline/output-name.ts';

describe('the name of the outputs', () => {
  it('is that of the source', () => {
    expect(outputName('/van-thu/ke-hoach.yaml')).toBe('ke-hoach');
    expect(outputName('/van-thu/Kế hoạch số 7.yml')).toBe('Kế hoạch số 7');
  });

  it.each([
    'con.yaml',
    'NUL.yaml',
    'nul.txt.yaml',
    'a:b.yaml',
    'x..yaml',
    'x .yaml',
    'a\nb.yaml',
    `${'ă'.repeat(100)}.yaml`,
    '.yaml',
  ])('is refused where some system cannot hold it: %j', (name) => {
    expect(outputName(`/van-thu/${name}`)).toBeUndefined();
  });
});
