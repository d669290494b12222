import { describe, expect, it } from 'vitest';
import { dirname, foldersUp, isInside, resolvePath, shortPath } from '../../src/base/path.ts';

describe('paths', () => {
  it('are worked out from a folder, with backslashes and drives', () => {
    expect(resolvePath('/van-thu/2026', 'ke-hoach.yaml')).toBe('/van-thu/2026/ke-hoach.yaml');
    expect(resolvePath('/van-thu/2026', '../danh-ba.yaml')).toBe('/van-thu/danh-ba.yaml');
    expect(resolvePath('/van-thu', '/khac/a.yaml')).toBe('/khac/a.yaml');
    expect(resolvePath('C:/van-thu', 'ra\\ke-hoach.yaml')).toBe('C:/van-thu/ra/ke-hoach.yaml');
    expect(resolvePath('/a', '../../../b')).toBe('/b');
  });

  it('know their folder up to the root', () => {
    expect(dirname('/a/b.yaml')).toBe('/a');
    expect(dirname('/a')).toBe('/');
    expect(dirname('C:/a')).toBe('C:/');
    expect(foldersUp('/a/b/c', '/a')).toEqual(['/a/b/c', '/a/b', '/a']);
    expect(foldersUp('/a', '/')).toEqual(['/a', '/']);
  });

  it('lie inside a folder only by whole names', () => {
    expect(isInside('/a/b', '/a/b/c')).toBe(true);
    expect(isInside('/a/b', '/a/bc')).toBe(false);
    expect(shortPath('/a', '/a/b/c')).toBe('b/c');
    expect(shortPath('/a', '/b')).toBe('/b');
  });
});
