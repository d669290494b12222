import { describe, expect, it } from 'vitest';
import { textOf, typescriptFiles } from './source-files.ts';

const files = [...typescriptFiles('src'), ...typescriptFiles('test')];
const lineCount = (file: string): number => textOf(file).split('\n').length - 1;

describe('files of src and test', () => {
  it('stay within 250 lines', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => lineCount(file) > 250)).toEqual([]);
  });

  it('have a median of about 70 lines', () => {
    const counts = typescriptFiles('src')
      .map(lineCount)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(110);
  });

  it('lie in no grab-bag', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|shared|common|misc|lib)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});
