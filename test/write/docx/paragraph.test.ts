import { describe, expect, it } from 'vitest';
import type { Rich } from '../../../src/base/inline.ts';
import type { Block, Paragraph } from '../../../src/block/block.ts';
import { a4, paragraph, rule, section, sheet, textWidth } from './paper.ts';
import { all, at, has, type Node, val, words } from './tree.ts';
import { written } from './written.ts';

/** The paragraphs of a file whose only section holds a first paragraph and then `blocks`. */
async function print(...blocks: readonly Block[]): Promise<readonly Node[]> {
  const { paragraphs } = await written(sheet([section([paragraph('doan', 'Đầu'), ...blocks])]));
  return paragraphs.slice(1);
}

async function printOne(block: Block): Promise<Node> {
  const [node] = await print(block);
  if (node === undefined) throw new Error('nothing printed');
  return node;
}

/** Run properties of each run, by name: `true` for a switch without value. */
function runProperties(node: Node): Record<string, string | true>[] {
  return all(node, 'w:r').map((run) => {
    const properties = has(run, 'w:rPr') ? at(run, 'w:rPr').children : [];
    return Object.fromEntries(properties.map((p) => [p.name, p.attributes['w:val'] ?? true]));
  });
}

const rich = (content: Rich, own: Partial<Paragraph> = {}): Paragraph =>
  paragraph('doan', '', { content, ...own });

describe('a paragraph', () => {
  it('says nothing that its style says', async () => {
    const node = await printOne(paragraph('muc-1', 'NỘI DUNG'));
    expect(at(node, 'w:pPr').children.map((c) => c.name)).toEqual(['w:pStyle']);
    expect(runProperties(node)).toEqual([{}]);
    expect(words(node)).toBe('NỘI DUNG');
  });

  it('says only what its look changes', async () => {
    const indent = { left: 0, right: 0, first: 0 };
    const node = await printOne(
      paragraph('doan', 'Chữ', { look: { after: 0, indent, keepNext: true, keepLines: true } }),
    );
    const properties = at(node, 'w:pPr');
    expect(properties.children.map((c) => c.name)).toEqual([
      'w:pStyle',
      'w:keepNext',
      'w:keepLines',
      'w:spacing',
      'w:ind',
    ]);
    expect(at(properties, 'w:spacing').attributes).toEqual({ 'w:after': '0' });
    expect(at(properties, 'w:ind').attributes).toEqual({ 'w:firstLine': '0' });
  });

  it('takes back what its style gives', async () => {
    const look = { bold: false, keepNext: false, align: 'left', size: 13, pitch: 300 } as const;
    const node = await printOne(paragraph('muc-1', 'Chữ', { look }));
    expect(val(node, 'w:pPr', 'w:keepNext')).toBe('false');
    expect(val(node, 'w:pPr', 'w:jc')).toBe('left');
    expect(at(node, 'w:pPr', 'w:spacing').attributes).toEqual({ 'w:line': '300', 'w:lineRule': 'exact' });
    expect(runProperties(node)).toEqual([{ 'w:b': 'false', 'w:bCs': 'false', 'w:sz': '26', 'w:szCs': '26' }]);
    // The mark of the paragraph too: an automatic number takes its look from there.
    expect(val(node, 'w:pPr', 'w:rPr', 'w:b')).toBe('false');
  });

  it('has a hanging indent where the first line begins further left', async () => {
    const node = await printOne(
      paragraph('doan', 'Chữ', { look: { indent: { left: 400, right: 0, first: -400 } } }),
    );
    expect(at(node, 'w:pPr', 'w:ind').attributes).toEqual({ 'w:left': '400', 'w:hanging': '400' });
  });

  it('stands directly under the top of a section, frames not counted, and of no other place', async () => {
    const blocks: Block[] = [
      { type: 'frame', fromBottom: 600, paragraph: paragraph('doan', 'Khung', { look: { before: 240 } }) },

      paragraph('doan', 'Một', { look: { before: 240 } }),
      paragraph('doan', 'Hai', { look: { before: 240 } }),
    ];
    const { paragraphs } = await written(sheet([section(blocks)]));
    expect(paragraphs.map((p) => has(p, 'w:pPr', 'w:spacing'))).toEqual([false, false, true]);
  });

  it('has a frame of four sides, apart from the next one', async () => {
    const node = await printOne(paragraph('doan', 'MẬT', { look: { boxed: true } }));
    const sides = at(node, 'w:pPr', 'w:pBdr').children;
    expect(sides.map((s) => s.name)).toEqual(['w:top', 'w:left', 'w:bottom', 'w:right', 'w:between']);
    expect(new Set(sides.map((s) => JSON.stringify(s.attributes)))).toHaveLength(1);
    expect(sides[0]?.attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '4', 'w:space': '0' });
  });
});

describe('running text', () => {
  it('marks words with named character styles', async () => {
    const node = await printOne(
      rich([
        { type: 'text', text: 'thường' },
        { type: 'text', text: 'đậm', bold: true },
        { type: 'text', text: 'nghiêng', italic: true },
        { type: 'text', text: 'cả hai', bold: true, italic: true },
        { type: 'text', text: 'gạch', underline: true },
        { type: 'text', text: 'h', sup: true },
        { type: 'text', text: '2', sup: true, bold: true },
      ]),
    );
    expect(runProperties(node)).toEqual([
      {},
      { 'w:rStyle': 'dam' },
      { 'w:rStyle': 'nghieng' },
      { 'w:rStyle': 'dam-nghieng' },
      { 'w:rStyle': 'gach-chan' },
      { 'w:rStyle': 'chi-so-tren' },
      { 'w:rStyle': 'dam', 'w:vertAlign': 'superscript' },
    ]);
  });

  it('never toggles: bold in a bold style says nothing, not bold is said directly', async () => {
    const node = await printOne(
      paragraph('muc-1', '', {
        content: [
          { type: 'text', text: 'đậm', bold: true },
          { type: 'text', text: 'thường', bold: false },
          { type: 'text', text: 'nghiêng', bold: false, italic: true },
        ],
      }),
    );
    expect(runProperties(node)).toEqual([
      {},
      { 'w:b': 'false', 'w:bCs': 'false' },
      { 'w:rStyle': 'nghieng', 'w:b': 'false', 'w:bCs': 'false' },
    ]);
  });

  it('keeps every character and space, and joins what looks the same', async () => {
    const odd = ' a & <b> "c" \'d\' \u00A0– 59/2023/NĐ-CP {muc-0} ';
    const node = await printOne(
      rich([
        { type: 'text', text: odd },
        { type: 'text', text: 'é𝄞' },
      ]),
    );
    const [t, ...rest] = all(node, 'w:t');
    expect(rest).toEqual([]);
    expect(t?.text).toBe(`${odd}é𝄞`);
    expect(t?.attributes['xml:space']).toBe('preserve');
  });

  it('breaks lines and numbers pages where told', async () => {
    const node = await printOne(
      rich([
        { type: 'text', text: 'một' },
        { type: 'break' },
        { type: 'text', text: 'hai' },
        { type: 'page-number' },
      ]),
    );
    const order = all(node, 'w:r').flatMap((run) => run.children.map((c) => c.name));
    expect(order).toEqual(['w:t', 'w:br', 'w:t', 'w:fldChar', 'w:instrText', 'w:fldChar', 'w:fldChar']);
    expect(all(node, 'w:instrText')[0]?.text).toBe('PAGE');
  });

  it.each(['\u0000', '\u0008', '\u001F', '\uFFFE', '\uFFFF', '\uFDD0', '\uD800', '\u{1FFFE}'])(
    'refuses a character that would break the file (%j)',
    async (character) => {
      await expect(print(paragraph('doan', `a${character}b`))).rejects.toThrow(RangeError);
    },
  );
});

describe('a rule', () => {
  it.each([
    ['left', 0, textWidth - 3001],
    ['center', Math.floor((textWidth - 3001) / 2), Math.ceil((textWidth - 3001) / 2)],
    ['right', textWidth - 3001, 0],
  ] as const)('is exactly as long as told, at the %s', async (align, left, right) => {
    const node = await printOne(
      rule({ length: 3001, align, stroke: 6, before: 40, after: 100, keepNext: true }),
    );
    const properties = at(node, 'w:pPr');
    expect(at(properties, 'w:ind').attributes).toEqual({ 'w:left': `${left}`, 'w:right': `${right}` });
    expect(at(properties, 'w:pBdr', 'w:top').attributes).toMatchObject({ 'w:sz': '6', 'w:space': '0' });
    expect(at(properties, 'w:spacing').attributes).toEqual({
      'w:before': '40',
      'w:line': '100',
      'w:lineRule': 'exact',
    });
    expect(val(properties, 'w:pStyle')).toBe('duong-ke');
    expect(has(properties, 'w:keepNext')).toBe(true);
    expect(words(node)).toBe('');
  });

  it('is never lower than Word can make a line', async () => {
    const node = await printOne(rule({ after: 0 }));
    expect(at(node, 'w:pPr', 'w:spacing').attributes['w:line']).toBe('20');
  });
});

describe('a frame', () => {
  it('is measured from the top of the page and as wide as the text', async () => {
    const own = paragraph('so-trang', 'Lưu hành nội bộ', { look: { pitch: 300 } });
    const [node, anchor] = await print(
      { type: 'frame', fromBottom: 600, paragraph: own },
      paragraph('doan', 'Chữ'),
    );
    expect(node && at(node, 'w:pPr', 'w:framePr').attributes).toMatchObject({
      'w:w': `${textWidth}`,
      'w:y': `${a4.height - 600 - 300}`,
      'w:vAnchor': 'page',
      'w:hAnchor': 'margin',
      'w:xAlign': 'center',
    });
    expect(anchor && words(anchor)).toBe('Chữ');
  });
});
