import { describe, expect, it } from 'vitest';
import { readStyles, runFacts } from '../../src/verify/docx-styles.ts';
import { parseXml } from '../../src/verify/parse-xml.ts';

const root = parseXml(
  new TextEncoder().encode(`<w:styles xmlns:w="w">
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
  <w:style w:type="paragraph" w:styleId="goc"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="con"><w:basedOn w:val="goc"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="thuong"><w:basedOn w:val="goc"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="dam"><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="vong"><w:basedOn w:val="vong"/></w:style>
</w:styles>`),
);
const styles = readStyles(root);
const none = runFacts(undefined);

describe('what a run comes to', () => {
  it('takes from the nearest style that says something', () => {
    expect(styles.run(undefined, undefined, none)).toMatchObject({ size: 14, bold: false });
    expect(styles.run('con', undefined, none)).toMatchObject({ size: 13, bold: true });
    expect(styles.run('thuong', undefined, none)).toMatchObject({ bold: false });
    expect(styles.run('vong', undefined, none)).toMatchObject({ size: 14 });
  });

  it('reads bold of a character style as a toggle, of the run itself as it stands', () => {
    expect(styles.run('thuong', 'dam', none).bold).toBe(true);
    expect(styles.run('con', 'dam', none).bold).toBe(false);
    expect(styles.run('con', 'dam', { bold: true }).bold).toBe(true);
  });
});
