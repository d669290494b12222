import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { entriesOf } from './archive.ts';
import { lint } from './lint.ts';
import { paper } from './paper.ts';
import { parse } from './tree.ts';

const entries = entriesOf(zipped(writeDocx(paper, { 'danvan-version': '0.1.0' })));

/** The faults found when every `from` in one part reads `to`. */
function planted(part: string, from: string, to: string): string[] {
  const parts = entries.map(({ name, bytes }) => {
    const xml = bytes.toString('utf8');
    if (name !== part) return [name, parse(xml)] as const;
    expect(xml).toContain(from);
    return [name, parse(xml.replaceAll(from, to))] as const;
  });
  return lint(new Map(parts));
}

const document = 'word/document.xml';

describe('the structure of a written file', () => {
  it('has no fault', () => {
    expect(lint(new Map(entries.map(({ name, bytes }) => [name, parse(bytes.toString('utf8'))])))).toEqual(
      [],
    );
  });

  it.each([
    [document, '<w:pStyle w:val="doan"/>', '<w:pStyle w:val="la"/>', 'no paragraph style la'],
    [document, '<w:pStyle w:val="doan"/>', '<w:pStyle w:val="dam"/>', 'no paragraph style dam'],
    ['word/styles.xml', 'w:styleId="dam"', 'w:styleId="nghieng"', 'double style nghieng'],
    ['word/numbering.xml', 'w:numId="1"', 'w:numId="2"', 'no list 1'],
    [document, '<w:ilvl w:val="1"/>', '<w:ilvl w:val="2"/>', 'no level 2 in list 1'],
    [document, 'r:id="rId1"', 'r:id="rId99"', 'no relationship rId99'],
    [document, '<w:gridSpan w:val="2"/>', '', 'row of 2 in a grid of 3'],
    ['word/_rels/document.xml.rels', 'styles.xml', 'style.xml', 'no part word/style.xml'],
    ['word/_rels/document.xml.rels', 'styles.xml', 'style.xml', 'unreached part word/styles.xml'],
    ['[Content_Types].xml', '/word/settings.xml', '/word/x.xml', 'untyped part word/settings.xml'],
    ['word/header1.xml', '<w:fldChar w:fldCharType="end"/>', '', 'broken field'],
  ])('%s: %s → %s is found', (part, from, to, fault) => {
    expect(planted(part, from, to)).toContain(fault);
  });
});
