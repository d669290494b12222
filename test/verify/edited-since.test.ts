import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keptParagraphs } from '../../src/block/kept.ts';
import { printedParagraphs } from '../../src/block/paragraphs.ts';
import { changes } from '../../src/verify/changes.ts';
import { editedSince } from '../../src/verify/edited-since.ts';
import { parseXml } from '../../src/verify/parse-xml.ts';
import { textOf } from '../../src/verify/xml.ts';
import { rendered } from './rendered.ts';
import { sampleSheet } from './sheet.ts';

const sheet = sampleSheet();
const { docx, pdf } = await rendered(sheet);

/** The .docx as another program would save it, one part rewritten. */
function saved(part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing edited in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}

describe('a .docx', () => {
  it('is unchanged as written, and when only packed again', async () => {
    expect(await editedSince(docx)).toBe('unchanged');
    expect(await editedSince(zipSync(unzipSync(docx), { level: 0 }))).toBe('unchanged');
    expect(changes(docx)).toEqual([]);
  });

  it('is edited when any part is other: text, look, properties', async () => {
    const parts = Object.keys(unzipSync(docx)).filter((name) => name.endsWith('.xml'));
    expect(parts).toContain('word/header1.xml');
    for (const part of parts) {
      const edited = saved(part, (xml) => `${xml} `);
      expect([part, await editedSince(edited)]).toEqual([part, 'edited']);
    }
  });

  it('shows the paragraphs that were changed, added and struck out, old and new', () => {
    const edited = saved('word/document.xml', (xml) =>
      xml
        .replace('Quán triệt sâu rộng trong toàn xã.', 'Quán triệt sâu rộng đến từng hộ.')
        .replace(/<w:p>(?:(?!<\/w:p>).)*Nơi nhận: như trên\.(?:(?!<\/w:p>).)*<\/w:p>/, '')
        .replace(
          /(<w:p>(?:(?!<\/w:p>).)*?)(Phân công rõ người)((?:(?!<\/w:p>).)*<\/w:p>)/,
          '$1Thêm một việc$3$1$2$3',
        ),
    );
    expect(changes(edited)).toEqual([
      {
        old: ['1. Quán triệt sâu rộng trong toàn xã.'],
        now: ['1. Quán triệt sâu rộng đến từng hộ.', '2. Thêm một việc, rõ việc.'],
      },
      { old: ['Nơi nhận: như trên.'], now: [] },
    ]);
  });

  it('reads tracked changes as accepted', () => {
    const edited = saved('word/document.xml', (xml) =>
      xml.replace(
        /(<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>)Nơi nhận: như trên\.(<\/w:t><\/w:r>)/,
        '<w:del w:id="1" w:author="x"><w:r><w:delText>Nơi nhận: như trên.</w:delText></w:r></w:del>' +
          '<w:ins w:id="2" w:author="x">$1Nơi nhận: các thôn.$2</w:ins>',
      ),
    );
    expect(changes(edited)).toEqual([{ old: ['Nơi nhận: như trên.'], now: ['Nơi nhận: các thôn.'] }]);
  });

  it('counts numbers that only moved as no change', () => {
    const edited = saved('word/document.xml', (xml) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*Quán triệt sâu rộng(?:(?!<\/w:p>).)*<\/w:p>/, ''),
    );
    expect(changes(edited)).toEqual([{ old: ['1. Quán triệt sâu rộng trong toàn xã.'], now: [] }]);
  });

  it('is foreign where danvan left nothing in it', async () => {
    const parts = unzipSync(docx);
    delete parts['docProps/custom.xml'];
    expect(await editedSince(zipSync(parts))).toBe('foreign');
    expect(await editedSince(strToU8('không phải tệp Word'))).toBe('foreign');
    expect(await editedSince(docx.subarray(0, 900))).toBe('foreign');
  });

  it('keeps every paragraph once', () => {
    const part = parseXml(unzipSync(docx)['customXml/item1.xml']);
    expect(keptParagraphs(textOf(part))).toEqual(printedParagraphs(sheet));
  });
});

describe('a .pdf', () => {
  it('is unchanged as written, edited when any byte is other', async () => {
    expect(await editedSince(pdf)).toBe('unchanged');
    expect(changes(pdf)).toEqual([]);
    for (const at of [40, 500, 5000, pdf.length - 400]) {
      const copy = Uint8Array.from(pdf);
      copy[at] = (copy[at] ?? 0) ^ 1;
      expect([at, await editedSince(copy)]).toEqual([at, 'edited']);
    }
    expect(await editedSince(Uint8Array.from([...pdf, 10]))).toBe('edited');
  });

  it('is foreign where danvan left nothing in it', async () => {
    expect(await editedSince(strToU8('%PDF-1.7\n%%EOF\n'))).toBe('foreign');
  });
});
