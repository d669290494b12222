import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/body.ts';
import { growth } from '../growth.ts';
import { scalarOf } from './reading.ts';

const sentence = 'Tiếp tục nâng cao **nhận thức** cho cán bộ, đảng viên về công tác dân vận (*quý I*); ';

describe('work grows with the text, not with its square', () => {
  it.each([
    ['one paragraph', (n: number) => sentence.repeat(n), 60],
    ['one paragraph of many lines', (n: number) => `${sentence}\n`.repeat(n), 60],
    ['sections', (n: number) => `# Nhiệm vụ\n\n${sentence}\n\n`.repeat(n), 100],
    ['list lines', (n: number) => `- ${sentence}\n`.repeat(n), 100],
    ['table rows', (n: number) => `| a | b |\n|---|---|\n${'| một | hai |\n'.repeat(n)}`, 200],
  ])('%s', { timeout: 120_000 }, async (_, make, n) => {
    // Every run reads a text of its own: what was read before is remembered.
    let turn = 0;
    const parse = (count: number) => () => {
      turn += 1;
      return parseBody(scalarOf(`${make(count)}\n\nĐoạn ${turn}.`));
    };
    expect(await growth(parse, n)).toBeLessThan(24);
  });
});

it('reads 5,000 sections and a paragraph of 100,000 characters whole', { timeout: 60_000 }, () => {
  const sections = parseBody(scalarOf('# Nhiệm vụ\n\nĐoạn văn.\n\n'.repeat(5_000)));
  expect(sections.value).toHaveLength(5_000);
  expect(sections.diagnostics).toEqual([]);
  // More pieces than a paper may have are refused before they are read.
  const many = parseBody(scalarOf('- Một việc\n'.repeat(100_000)));
  expect(many.diagnostics.map(({ code }) => code)).toEqual(['markdown/qua-nhieu-doan']);
  const words = 'công tác dân vận '.repeat(6_000);
  const [doan] = parseBody(scalarOf(words)).value ?? [];
  expect(doan).toEqual({ type: 'doan', content: [{ type: 'text', text: words.trim() }] });
});

it('reads a long list with bold in every line', { timeout: 60_000 }, () => {
  const { value, diagnostics } = parseBody(scalarOf('- **Chủ trì:** Sở Nội vụ;\n'.repeat(6_000)));
  expect(value).toHaveLength(6_000);
  expect(diagnostics).toEqual([]);
});

it('refuses asterisks by the ten thousand before reading them', () => {
  const { value, diagnostics } = parseBody(scalarOf('a**b *c '.repeat(10_000)));
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, params }) => [code, params.co])).toEqual([
    ['markdown/qua-nhieu-dau', 20_000],
  ]);
});
