import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { root, textOf } from '../house/source-files.ts';

const files = readdirSync(join(root, 'docs/ci')).sort();

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
}

function read(name: string): unknown {
  const document = parseDocument(textOf(`docs/ci/${name}`));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

describe.each(files)('docs/ci/%s', (name) => {
  it('is YAML that says where it goes and is named in docs/ci.md', () => {
    expect(read(name)).toBeTypeOf('object');
    expect(textOf(`docs/ci/${name}`)).toMatch(/^# Chép vào [.\w/-]+/);
    expect(textOf('docs/ci.md')).toContain(`(ci/${name})`);
  });

  it('asks for no secret and takes every action and image at one version', () => {
    const text = textOf(`docs/ci/${name}`);
    expect(text).not.toMatch(/secrets\.|_TOKEN\b(?!: \$\{\{ github\.token \}\})|password/i);
    for (const [, used = ''] of text.matchAll(/^\s*(?:- )?uses: (.*)$/gm))
      expect(used).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const [, image = ''] of text.matchAll(/^\s*image: (.*)$/gm)) expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });
});

describe.each(files.filter((name) => name.startsWith('github')))('docs/ci/%s', (name) => {
  it('may only read; only the release may write, and only contents', () => {
    const { permissions, jobs } = read(name) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    const own = Object.entries(jobs).flatMap(([id, job]) => (job.permissions ? [[id, job.permissions]] : []));
    expect(own).toEqual([['phat-hanh', { contents: 'write' }]]);
  });
});
