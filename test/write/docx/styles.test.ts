import { describe, expect, it } from 'vitest';
import { paper, paragraph, section, sheet, style } from './paper.ts';
import { all, at, has, type Node, val } from './tree.ts';
import { written } from './written.ts';

const styles = (await written(paper)).part('word/styles.xml');

function styleNode(id: string): Node {
  const found = all(styles, 'w:style').find((s) => s.attributes['w:styleId'] === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

describe('the styles of a file', () => {
  it('stand on one face and one language', () => {
    const defaults = at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(at(defaults, 'w:rFonts').attributes).toEqual({
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:eastAsia': 'Times New Roman',
      'w:cs': 'Times New Roman',
    });
    expect(at(defaults, 'w:lang').attributes['w:val']).toBe('vi-VN');
    expect(all(styles, 'w:kern')).toEqual([]);
    expect(has(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:widowControl')).toBe(true);
  });

  it('give text outside them the size of most paragraphs', () => {
    expect(val(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:sz')).toBe('28');
  });

  it('have a Vietnamese name, are based on Normal and say their whole look', () => {
    const heading = styleNode('muc-1');
    expect(val(heading, 'w:name')).toBe('Mục I');
    expect(val(heading, 'w:basedOn')).toBe('Normal');
    expect(val(heading, 'w:pPr', 'w:outlineLvl')).toBe('0');
    expect(has(heading, 'w:pPr', 'w:keepNext')).toBe(true);
    expect(at(heading, 'w:pPr', 'w:spacing').attributes).toEqual({
      'w:after': '120',
      'w:line': '360',
      'w:lineRule': 'exact',
    });
    expect(at(heading, 'w:pPr', 'w:ind').attributes).toEqual({ 'w:firstLine': '720' });
    expect(val(heading, 'w:pPr', 'w:jc')).toBe('both');
    expect(has(heading, 'w:rPr', 'w:b')).toBe(true);
    expect(val(heading, 'w:rPr', 'w:sz')).toBe('28');
  });

  it('have no comma in their name, which for Word begins an alias', () => {
    expect(val(styleNode('so-ky-hieu'), 'w:name')).toBe('Số ký hiệu');
  });

  it.each([
    ['a double id', [style('doan', 'Một'), style('doan', 'Hai')]],
    ['an id of the writer', [style('duong-ke', 'Đường')]],
    ['an id of Word', [style('Normal', 'Thường')]],
    ['a Vietnamese id', [style('đoạn', 'Đoạn')]],
    ['half of a half point', [style('doan', 'Đoạn', { size: 13.3 })]],
    ['a fraction of a twip', [style('doan', 'Đoạn', { pitch: 360.5 })]],
  ])('are refused with %s', async (_, own) => {
    await expect(written(sheet([section([])], { styles: own }))).rejects.toThrow();
  });

  it('are refused where a paragraph asks for one that is not there', async () => {
    await expect(written(sheet([section([paragraph('la', 'Chữ')])]))).rejects.toThrow('no such style: la');
  });
});
