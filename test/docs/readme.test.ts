import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { danvan, keHoach, office } from '../command/office.ts';
import { textOf } from '../house/source-files.ts';

const blocks = [...textOf('README.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
const [first = '', ...fragments] = blocks;

describe('README.md', () => {
  it('begins with a paper that prints without a word of complaint', async () => {
    const host = office({ 'ke-hoach.yaml': first });
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(0);
    expect(host.said).toEqual({ out: 'ke-hoach.docx\nke-hoach.pdf\n', err: '' });
  });

  it('shows only YAML that reads as it looks', () => {
    expect(fragments.length).toBeGreaterThan(4);
    for (const fragment of fragments) {
      const { diagnostics } = readSource('/README.md', new TextEncoder().encode(fragment));
      expect(diagnostics).toEqual([]);
    }
  });

  it('shows a content and its nested form that a plan can take', async () => {
    const contents = fragments.filter((fragment) => /^noi_dung:/m.test(fragment)).slice(0, 2);
    expect(contents).toHaveLength(2);
    for (const content of contents) {
      const keys = [...content.matchAll(/^(\w+):/gm)].map((match) => match[1]);
      const rest = keHoach
        .split(/^(?=\w)/m)
        .filter((entry) => !keys.includes(entry.slice(0, entry.indexOf(':'))))
        .join('');
      const host = office({ 'ke-hoach.yaml': `${rest}${content}` });
      await danvan(host, 'render', 'ke-hoach.yaml');
      expect(host.said.err).not.toMatch(/lỗi:/);
    }
  });

  it('names only commands that there are', async () => {
    const named = [...textOf('README.md').matchAll(/^\| `danvan ([a-z]+)/gm)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(await danvan(office({}), name, '--help')).toBe(0);
  });
});
