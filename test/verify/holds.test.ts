import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Block, Sheet } from '../../src/block/block.ts';
import { editedSince } from '../../src/verify/edited-since.ts';
import { holds } from '../../src/verify/holds.ts';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

const sheet = sampleSheet();
const files = await rendered(sheet);

/** Codes and params that come out when the files of the sample are held against another sheet. */
function against(other: Sheet): (readonly [string, string | number | undefined])[] {
  return holds('/giay/ke-hoach.yaml', other, files).map(({ code, params }) => [
    code,
    params.what ?? params.expected,
  ]);
}

function withBlocks(edit: (blocks: readonly Block[]) => readonly Block[]): Sheet {
  const [first, ...rest] = sheet.sections;
  if (first === undefined) throw new Error('no section');
  return { ...sheet, sections: [{ ...first, blocks: edit(first.blocks) }, ...rest] };
}

describe('holds', () => {
  it('finds nothing in what was written, with divided rows, frames and a landscape section', () => {
    expect(holds('/giay/ke-hoach.yaml', sheet, files)).toEqual([]);
  });

  it('finds a lost paragraph, at the source file', () => {
    const more = withBlocks((blocks) => [...blocks, paragraph('doan', text('Một câu bị mất.'))]);
    const found = holds('/giay/ke-hoach.yaml', more, files);
    expect(found.map(({ code }) => code)).toEqual(['verify/docx-thieu', 'verify/pdf-thieu']);
    expect(found[0]?.span).toEqual({ file: '/giay/ke-hoach.yaml', start: 0, end: 0 });
    expect(found[0]?.params.expected).toBe('Một câu bị mất.');
  });

  it('finds words that should not be there', () => {
    const codes = against(withBlocks((blocks) => blocks.slice(0, -1))).map(([code]) => code);
    expect(codes).toEqual(['verify/docx-thua', 'verify/pdf-thua']);
  });

  it('finds one word changed inside a table that goes over pages', () => {
    const edited = withBlocks((blocks) =>
      blocks.map((block) => {
        if (block.type !== 'table') return block;
        const rows = block.rows.map((row, index) => {
          if (index !== 7) return row;
          const cells = row.cells.map((cell, at) =>
            at === 2 ? { ...cell, blocks: [paragraph('o', text('Ban Dân vận xã Đồng Mai'))] } : cell,
          );
          return { ...row, cells };
        });
        return { ...block, rows };
      }),
    );
    const found = holds('/giay/ke-hoach.yaml', edited, files);
    expect(found.map(({ code }) => code)).toEqual(['verify/docx-thieu', 'verify/pdf-thieu']);
  });

  it('finds paragraphs that changed places', () => {
    const swapped = withBlocks((blocks) => [
      ...blocks.slice(0, -1),
      ...blocks.slice(-3, -2),
      ...blocks.slice(-1),
    ]);
    expect(against(swapped).map(([code]) => code)).toEqual(['verify/docx-thieu', 'verify/pdf-thieu']);
  });

  it.each([
    ['size', { size: 13 }],
    ['boldness', { bold: true }],
    ['slant', { italic: true }],
  ])('finds a wrong %s in both files', (_, look) => {
    const styles = sheet.styles.map((style) => (style.id === 'doan' ? { ...style, ...look } : style));
    expect(against({ ...sheet, styles }).map(([code]) => code)).toEqual(['verify/docx-do', 'verify/pdf-do']);
  });

  it('finds a wrong paper and a text beyond its margins', () => {
    const resize = (more: object): Sheet => ({
      ...sheet,
      sections: sheet.sections.map((section) => ({ ...section, page: { ...section.page, ...more } })),
    });
    expect(against(resize({ height: 15840 }))).toEqual([
      ['verify/docx-do', 'height'],
      ['verify/pdf-do', 'height'],
    ]);
    const narrow = { top: 1134, bottom: 1134, left: 1701, right: 1134 };
    expect(against(resize({ margin: narrow }))[0]).toEqual(['verify/docx-do', 'right']);
    expect(against(resize({ margin: narrow }))[1]?.[0]).toBe('verify/pdf-do');
  });

  it('finds a wrong page number', () => {
    const pages = readPdf(files.pdf).pages;
    const portrait = pages.filter((page) => page.width < page.height).length;
    expect(pages.length).toBeGreaterThan(portrait + 1);
    const sections = sheet.sections.map((section) => ({ ...section, restart: false }));
    const found = holds('/giay/ke-hoach.yaml', { ...sheet, sections }, files);
    expect(found.map(({ code, params }) => [code, params.found])).toEqual([['verify/pdf-thieu', '2']]);
  });

  it('says of damaged files that they are damaged, and never fails itself', async () => {
    const damage = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        for (const format of ['docx', 'pdf'] as const) {
          let bytes = Uint8Array.from(files[format]);
          for (const [at, by, cut] of damages) {
            const place = at % bytes.length;
            bytes[place] = (bytes[place] ?? 0) ^ by;
            if (cut && place > 100) bytes = bytes.slice(0, place);
          }
          expect(Array.isArray(holds('/giay/a.yaml', sheet, { [format]: bytes }))).toBe(true);
          // Some bytes of a ZIP archive mean nothing; of a .pdf every one counts.
          const origin = await editedSince(bytes);
          if (format === 'pdf') expect(origin).not.toBe('unchanged');
        }
      }),
      { numRuns: 150, seed: 20250116 },
    );
  });
});
