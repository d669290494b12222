import { describe, expect, it } from 'vitest';
import { textOf } from '../house/source-files.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
}

const lock: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked>> } =
  JSON.parse(textOf('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Programs of a development tool for other systems: npm skips them here, so that nobody has seen their hash. */
const elsewhere = /^node_modules\/(?:@biomejs\/cli|@xarsh\/ooxml-validator)-/;

describe('package-lock.json', () => {
  it('pins every package: an exact version, its SHA-512, from the npm registry', () => {
    expect(locked.length).toBeGreaterThan(100);
    for (const [path, { version, integrity, resolved, link, optional, dev, os }] of locked) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      if (integrity === undefined && elsewhere.test(path)) {
        expect({ optional, dev, bound: os?.length }, path).toEqual({ optional: true, dev: true, bound: 1 });
      } else expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(link, path).toBeUndefined();
    }
  });

  it('holds one package with a script of its own, which only saves a start of esbuild', () => {
    expect(
      locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)),
    ).toEqual(['esbuild']);
  });

  it('holds what docs/sbom.cdx.json lists, hash for hash: npm run docs', () => {
    const { components } = JSON.parse(textOf('docs/sbom.cdx.json')) as {
      components: readonly { name: string; version: string; hashes: readonly { content: string }[] }[];
    };
    const listed = components.map(({ name, version, hashes }) => `${name}@${version} ${hashes[0]?.content}`);
    const hex = (integrity = '') => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    const wanted = locked
      .filter(([, { integrity }]) => integrity !== undefined)
      .map(([path, { version, integrity }]) => `${nameOf(path)}@${version} ${hex(integrity)}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(wanted)].sort());
  });
});
