import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, textOf, typescriptFiles } from './source-files.ts';

/** The files that a file of src leads back to itself through, as one path; types count like values. */
function circles(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const target of importsOf(files.get(file) ?? '')) {
      const path = posix.normalize(posix.join(posix.dirname(file), target));
      if (files.has(path)) visit(path, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

describe('files of src', () => {
  it('never import each other in a circle', () => {
    const files = new Map(typescriptFiles('src').map((file) => [file, textOf(file)]));
    expect(files.size).toBeGreaterThan(20);
    expect(circles(files)).toEqual([]);
  });

  it('would be caught in one', () => {
    const planted = new Map([
      ['src/base/a.ts', "import { b } from './b.ts';"],
      ['src/base/b.ts', "import type { C } from '../block/c.ts';"],
      ['src/block/c.ts', "export { a } from '../base/a.ts';"],
      ['src/block/d.ts', "import { a } from '../base/a.ts';"],
    ]);
    expect(circles(planted)).toEqual(['src/base/a.ts -> src/base/b.ts -> src/block/c.ts -> src/base/a.ts']);
  });
});
