import { describe, expect, it } from 'vitest';
import {
  a4,
  a4Across,
  cell,
  pageNumber,
  paper,
  paragraph,
  row,
  rule,
  section,
  sheet,
  table,
} from './paper.ts';
import { all, at, has, type Node, val, words } from './tree.ts';
import { written } from './written.ts';

describe('sections', () => {
  it('end in their last paragraph, or in an empty one after a table', async () => {
    const own = table([100], [row(cell([paragraph('o', 'a')]))]);
    const { body } = await written(
      sheet([
        section([paragraph('doan', 'một')]),
        section([own]),
        section([]),
        section([paragraph('doan', 'hai')]),
      ]),
    );
    const found = body.children.map((c) => (has(c, 'w:pPr', 'w:sectPr') ? `${c.name} §${words(c)}` : c.name));
    expect(found).toEqual(['w:p §một', 'w:tbl', 'w:p §', 'w:p §', 'w:p', 'w:sectPr']);
  });

  it('have their own paper, margins and page numbers', async () => {
    const { body } = await written(paper);
    const [first, second, third] = all(body, 'w:sectPr');
    expect(first && at(first, 'w:pgSz').attributes).toEqual({ 'w:w': `${a4.width}`, 'w:h': `${a4.height}` });
    expect(second && at(second, 'w:pgSz').attributes).toEqual({
      'w:w': `${a4Across.width}`,
      'w:h': `${a4Across.height}`,
      'w:orient': 'landscape',
    });
    expect(first && at(first, 'w:pgMar').attributes).toEqual({
      'w:top': '1134',
      'w:right': '851',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:header': '567',
      'w:footer': '567',
      'w:gutter': '0',
    });
    const restarts = [first, second, third].map(
      (s) => s && has(s, 'w:pgNumType') && at(s, 'w:pgNumType').attributes,
    );
    expect(restarts).toEqual([{ 'w:start': '1' }, { 'w:start': '1' }, false]);
  });

  it('show their own header and footer on the first page and on the others, empty ones after shown ones', async () => {
    const { body, part } = await written(paper);
    const targets = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map((r) => [
        r.attributes.Id,
        r.attributes.Target,
      ]),
    );
    const shown = (kind: string, type: string, sectPr: Node): string => {
      const reference = all(sectPr, `w:${kind}Reference`).find((r) => r.attributes['w:type'] === type);
      if (reference === undefined) return 'none';
      const root = part(`word/${targets.get(reference?.attributes['r:id'])}`);
      return root.children
        .map((p) => `${val(p, 'w:pPr', 'w:pStyle')}:${all(p, 'w:instrText')[0]?.text ?? words(p)}`)
        .join('|');
    };
    const found = all(body, 'w:sectPr').map((sectPr) => [
      has(sectPr, 'w:titlePg'),
      shown('header', 'first', sectPr),
      shown('header', 'default', sectPr),
      shown('footer', 'first', sectPr),
      shown('footer', 'default', sectPr),
    ]);
    expect(found).toEqual([
      [true, 'none', 'so-trang:PAGE', 'none', 'none'],
      [true, 'none', 'so-trang:PAGE', 'duong-ke:|o:Số 1 đường Mẫu', 'none'],
      [true, 'none', 'trong:', 'trong:', 'none'],
    ]);
  });

  it('share equal headers', async () => {
    const own = section([paragraph('doan', 'một')], { header: { first: [], rest: [pageNumber] } });
    const { parts } = await written(sheet([own, own, own]));
    expect([...parts.keys()].filter((path) => path.startsWith('word/header'))).toEqual(['word/header1.xml']);
  });

  it('give a rule in the footer the width of the text', async () => {
    const footer = { first: [], rest: [rule({ length: 1000, align: 'right' as const })] };
    const { part } = await written(sheet([section([], { footer, page: a4Across })]));
    const width = a4Across.width - a4Across.margin.left - a4Across.margin.right;
    const [indent] = all(part('word/footer1.xml'), 'w:ind');
    expect(indent?.attributes['w:left']).toBe(`${width - 1000}`);
  });
});

describe('settings', () => {
  it('keep Word from breaking, spacing or asking otherwise', async () => {
    const settings = (await written(paper)).part('word/settings.xml');
    const compat = all(settings, 'w:compatSetting').map(({ attributes }) => [
      attributes['w:name'],
      attributes['w:val'],
    ]);
    expect(compat).toContainEqual(['compatibilityMode', '14']);
    expect(val(settings, 'w:autoHyphenation')).toBe('false');
    expect(val(settings, 'w:themeFontLang')).toBe('vi-VN');
    expect(has(settings, 'w:compat', 'w:doNotExpandShiftReturn')).toBe(true);
    expect(has(settings, 'w:compat', 'w:doNotUseHTMLParagraphAutoSpacing')).toBe(true);
    expect(has(settings, 'w:updateFields')).toBe(false);
    expect(has(settings, 'w:mirrorMargins')).toBe(false);
  });

  it('mirror the margins where a page does', async () => {
    const { part } = await written(sheet([section([], { page: { ...a4, mirrored: true } })]));
    expect(has(part('word/settings.xml'), 'w:mirrorMargins')).toBe(true);
  });
});
