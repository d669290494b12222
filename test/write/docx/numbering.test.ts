import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/block/block.ts';
import { paper, paragraph, section, sheet } from './paper.ts';
import { all, at, has, type Node, val } from './tree.ts';
import { written } from './written.ts';

function item(list: string, level: number, look: Paragraph['look'] = {}): Paragraph {
  return paragraph('doan', 'Mục', { look, number: { list, level, label: '1.' } });
}

const numbered = (node: Node): string =>
  `${val(node, 'w:pPr', 'w:numPr', 'w:numId')}/${val(node, 'w:pPr', 'w:numPr', 'w:ilvl')}`;

describe('numbering', () => {
  it('is one multilevel list of Word, a space after each number', async () => {
    const { part } = await written(paper);
    const [definition, ...more] = all(part('word/numbering.xml'), 'w:abstractNum');
    expect(more).toEqual([]);
    const levels = definition ? all(definition, 'w:lvl') : [];
    expect(definition && val(definition, 'w:multiLevelType')).toBe('multilevel');
    expect(
      levels.map((l) => [val(l, 'w:start'), val(l, 'w:numFmt'), val(l, 'w:lvlText'), val(l, 'w:suff')]),
    ).toEqual([
      ['1', 'upperRoman', '%1.', 'space'],
      ['1', 'decimal', '%2.', 'space'],
    ]);
    expect(levels.map((l) => at(l, 'w:rPr', 'w:b').attributes)).toEqual([{}, { 'w:val': 'false' }]);
  });

  it('moves nothing: a level has the indents of its first paragraph, others say theirs', async () => {
    const indent = { left: 300, right: 0, first: 100 };
    const blocks = [item('muc', 0), item('muc', 1, { indent }), item('muc', 1), item('muc', 1, { indent })];
    const { part, paragraphs } = await written(sheet([section(blocks)]));
    const levels = all(part('word/numbering.xml'), 'w:lvl').map((l) => at(l, 'w:pPr', 'w:ind').attributes);
    expect(levels).toEqual([
      { 'w:left': '0', 'w:right': '0', 'w:firstLine': '720' },
      { 'w:left': '300', 'w:right': '0', 'w:firstLine': '100' },
    ]);
    expect(paragraphs.map((p) => has(p, 'w:pPr', 'w:ind'))).toEqual([false, false, true, false]);
    expect(paragraphs[2] && at(paragraphs[2], 'w:pPr', 'w:ind').attributes).toEqual({
      'w:left': '0',
      'w:firstLine': '720',
    });
  });

  it('begins anew in every list', async () => {
    const level = { format: 'decimal', text: '%1.' } as const;
    const lists = ['a', 'b'].map((id) => ({ id, levels: [level] }));
    const { part, paragraphs } = await written(
      sheet([section([item('a', 0), item('b', 0), item('a', 0)])], { lists }),
    );
    expect(paragraphs.map(numbered)).toEqual(['1/0', '2/0', '1/0']);
    const numbering = part('word/numbering.xml');
    expect(all(numbering, 'w:num').map((n) => val(n, 'w:abstractNumId'))).toEqual(['1', '2']);
    expect(new Set(all(numbering, 'w:nsid').map((n) => n.attributes['w:val']))).toHaveLength(2);
  });

  it('has no part where nothing is numbered', async () => {
    const { parts } = await written(sheet([section([])], { lists: [] }));
    expect(parts.has('word/numbering.xml')).toBe(false);
  });

  it.each([
    ['la', 0, 'no such list: la'],
    ['muc', 2, 'no level 2 in list muc'],
  ])('refuses list %s, level %d where there is none', async (list, level, message) => {
    await expect(written(sheet([section([item(list, level)])]))).rejects.toThrow(message);
  });
});
