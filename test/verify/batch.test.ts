import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Sheet } from '../../src/block/block.ts';
import { Broken } from '../../src/verify/broken.ts';
import { holds } from '../../src/verify/holds.ts';
import { parseBody, parseXml } from '../../src/verify/parse-xml.ts';
import type { Element } from '../../src/verify/xml.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

const plain = sampleSheet(2);

/** A paper of a batch, which differs from the others in one name. */
function paperFor(guest: string): Sheet {
  const [first, ...rest] = plain.sections;
  if (first === undefined) throw new Error('no section');
  const blocks = [...first.blocks, paragraph('doan', text(`Kính mời: ${guest}`))];
  return { ...plain, sections: [{ ...first, blocks }, ...rest] };
}

const sheets = ['Bà Lò Thị Mỷ', 'Ông Giàng A Páo', 'Ông Ksor Phước'].map(paperFor);
const files = await Promise.all(sheets.map(rendered));
const [, second] = sheets;
const last = files.at(-1);
if (second === undefined || last === undefined) throw new Error('no batch');

function found(sheet: Sheet, each: { docx?: Uint8Array; pdf?: Uint8Array }): string[] {
  return holds('/giay/moi.yaml', sheet, each).map(({ code, params }) =>
    `${code} ${params.what ?? ''}`.trim(),
  );
}

/** A .docx with one part rewritten. */
function rewritten(docx: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing edited in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

describe('the papers of a batch', () => {
  it('are each held against their own sheet, whatever was read before', () => {
    for (let round = 0; round < 3; round += 1) {
      for (const [i, own] of files.entries()) {
        for (const [j, sheet] of sheets.entries()) {
          expect([i, j, ...found(sheet, own)]).toEqual(
            i === j ? [i, j] : [i, j, 'verify/docx-thieu', 'verify/pdf-thieu'],
          );
        }
      }
    }
  });

  it('are read anew where a part is not what it was in the papers before', () => {
    const sheet = sheets.at(-1) ?? second;
    expect(found(sheet, last)).toEqual([]);
    const faults: readonly (readonly [part: string, edit: (xml: string) => string, finding: RegExp])[] = [
      ['word/styles.xml', (xml) => xml.replace('w:line="360"', 'w:line="340"'), /docx-do .*pitch/],
      ['word/document.xml', (xml) => xml.replace('Ksor Phước', 'Ksor Phướt'), /docx-thieu/],
      ['word/document.xml', (xml) => xml.replace('<w:p><w:pPr>', '<w:p><w:pPr><w:jc w:val="end"/>'), /align/],
      ['word/document.xml', (xml) => xml.replace('</w:p>', '</w:p></w:p>'), /docx-hong/],
      ['word/document.xml', (xml) => xml.replace('<w:r>', '<w:p/><w:r><w:p>'), /docx-hong/],
      ['word/numbering.xml', (xml) => xml.replace('upperRoman', 'decimal'), /docx-thieu/],
    ];
    for (const [part, edit, finding] of faults) {
      for (let round = 0; round < 2; round += 1) {
        expect(found(sheet, { docx: rewritten(last.docx, part, edit) })).toEqual([
          expect.stringMatching(finding),
        ]);
        expect(found(sheet, last)).toEqual([]);
      }
    }
  });

  it('are broken where a checksum is wrong, though the bytes were met before', () => {
    const docx = Uint8Array.from(last.docx);
    const directory = docx.findLastIndex(
      (byte, at) => byte === 0x50 && docx[at + 1] === 0x4b && docx[at + 2] === 1,
    );
    docx[directory + 16] = (docx[directory + 16] ?? 0) ^ 1;
    expect(holds('/giay/moi.yaml', second, { docx }).map(({ params }) => params.reason)).toEqual(['crc']);
  });
});

describe('a body read in pieces', () => {
  const xml = strFromU8(unzipSync(last.docx)['word/document.xml'] ?? new Uint8Array());
  const pieces = xml.split(/(?=<w:p>|<w:p |<w:tbl>)|(?<=<\/w:p>)/);
  const odd = [
    '<w:p/>',
    '<w:p a="1"/>',
    '<w:p\n>x</w:p>',
    '<w:p >y</w:p >',
    '<!-- <w:p>z</w:p> -->',
    '<w:p>',
    '&#65;',
  ];

  function read(parse: (bytes: Uint8Array) => Element, edited: string): Element | string {
    try {
      return parse(strToU8(edited));
    } catch (error) {
      if (error instanceof Broken) return error.reason;
      throw error;
    }
  }

  it('is what it is read as a whole', () => {
    const edit = fc.record({
      at: fc.nat(pieces.length - 1),
      with: fc.oneof(
        fc.constantFrom(...odd),
        fc.nat(pieces.length - 1).map((i) => pieces[i] ?? ''),
        fc.constant(''),
      ),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const own = [...pieces];
        for (const { at, with: other, keep } of edits) own[at] = keep ? `${own[at]}${other}` : other;
        const edited = own.join('');
        const whole = read(parseXml, edited);
        for (let round = 0; round < 3; round += 1) expect(read(parseBody, edited)).toEqual(whole);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });
});
