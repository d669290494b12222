import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Pages } from '../../../src/block/page.ts';
import { readPdf } from '../../../src/verify/read-pdf.ts';
import { sealPdf } from '../../../src/write/pdf/seal.ts';
import { writePdf } from '../../../src/write/pdf/write.ts';
import { builtFace } from '../../face/built.ts';
import { samplePages } from './pages.ts';

const face = builtFace();
const pages = samplePages(face, 6);
const properties = { 'danvan-version': '0.1.0', 'danvan-rulebook': 'nd30' };
const file = await writePdf(pages, face, properties);
const latin1 = Buffer.from(file).toString('latin1');

function xmpOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  return text.slice(text.indexOf('<?xpacket begin'), text.indexOf('<?xpacket end'));
}

/** Texts of a well-formed packet by the name of their innermost named element. */
function xmpValues(xml: string): Map<string, string> {
  const parser = new SaxesParser();
  const path: string[] = [];
  const values = new Map<string, string>();
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('closetag', () => path.pop());
  parser.on('text', (text) => {
    const name = path.findLast((step) => !step.startsWith('rdf:'));
    if (name !== undefined && text.trim() !== '') values.set(name, text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml.replace(/<\?xpacket[^>]*>/g, '')).close();
  return values;
}

describe('writePdf', () => {
  it('draws every run at its place, as wide as it was measured', () => {
    const read = readPdf(file).pages;
    expect(read.length).toBe(pages.pages.length);
    let seen = 0;
    for (const [index, page] of pages.pages.entries()) {
      const found = read[index]?.lines.flat() ?? [];
      const asked = page.lines.flatMap((line) =>
        line.runs.map((run) => ({ ...run, baseline: line.baseline })),
      );
      expect(found.length).toBe(asked.length);
      for (const [at, run] of asked.entries()) {
        const drawn = found[at];
        expect(drawn?.text).toBe(run.text.replaceAll('\u00a0', ' '));
        expect(drawn?.x).toBeCloseTo(run.x, 2);
        expect((drawn?.right ?? 0) - (drawn?.x ?? 0)).toBeCloseTo(run.width, 1);
        expect(page.height / 20 - (drawn?.y ?? 0)).toBeCloseTo(run.baseline - run.raise, 2);
        seen += run.stretch > 0 ? 1 : 0;
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('gives each page its own size', () => {
    const sizes = readPdf(file).pages.map(({ width, height }) => [width, height]);
    expect(sizes[0]).toEqual([595.3, 841.9]);
    expect(sizes[4]).toEqual([841.9, 595.3]);
  });

  it('says in XMP what the Info dictionary says, with every mark escaped', () => {
    const { info } = readPdf(file);
    expect(info.Title).toBe(pages.info.title);
    expect(info['danvan-rulebook']).toBe('nd30');
    const values = xmpValues(xmpOf(file));
    expect(values.get('dc:title')).toBe(pages.info.title);
    expect(values.get('dc:creator')).toBe(pages.info.author);
    expect(values.get('dc:description')).toBe(pages.info.subject);
    expect(values.get('dc:language')).toBe('vi');
    expect(values.get('xmp:CreateDate')).toBe('2025-01-16T00:00:00Z');
    expect(info.CreationDate).toBe('D:20250116000000Z');
    expect([values.get('pdfaid:part'), values.get('pdfaid:conformance')]).toEqual(['2', 'B']);
  });

  it('claims no structure, and states its language and output intent', () => {
    expect(latin1).not.toMatch(/MarkInfo|StructTreeRoot/);
    expect(latin1).toMatch(/\/Lang \(vi\)/);
    expect(latin1).toMatch(/\/S \/GTS_PDFA1/);
  });

  it('dates a paper without a date 1980, one half known by its first day, any by SOURCE_DATE_EPOCH', async () => {
    const dated = async (date: string, more: Record<string, string> = {}): Promise<string | undefined> => {
      const one = { ...pages, pages: pages.pages.slice(0, 1), bookmarks: [], info: { ...pages.info, date } };
      return readPdf(await writePdf(one, face, more)).info.CreationDate;
    };
    expect(await dated('')).toBe('D:19800101000000Z');
    expect(await dated('2024')).toBe('D:20240101000000Z');
    expect(await dated('2024-12')).toBe('D:20241201000000Z');
    expect(await dated('2024', { SOURCE_DATE_EPOCH: '86399' })).toBe('D:19700101235959Z');
  });

  it('nests bookmarks and counts what stands open under each', () => {
    const items = [...latin1.matchAll(/\/Count (\d+)\n/g)].map((match) => match[1]);
    expect(items).toContain('4');
    expect(items).toContain('2');
    expect(latin1).toContain('/XYZ 0 761.9 0');
  });

  it('refuses a character that the face lacks, a key that is no name, and a paper without pages', async () => {
    const [first] = pages.pages;
    const [line] = first?.lines ?? [];
    if (first === undefined || line === undefined) throw new Error('no line');
    const runs = line.runs.map((run) => ({ ...run, text: 'Đồng Mây ☑' }));
    const gap: Pages = { ...pages, bookmarks: [], pages: [{ ...first, lines: [{ ...line, runs }] }] };
    await expect(writePdf(gap, face, {})).rejects.toThrow(RangeError);
    await expect(writePdf(pages, face, { 'a b': '' })).rejects.toThrow(RangeError);
    await expect(writePdf({ ...pages, pages: [] }, face, {})).rejects.toThrow(RangeError);
  });
});

describe('the bytes', () => {
  it('are the same in any order, at once or one by one, in any time zone', async () => {
    const other = samplePages(face, 3);
    const [a, b, c] = await Promise.all([
      writePdf(other, face, properties),
      writePdf(pages, face, properties),
      writePdf(other, face, properties),
    ]);
    expect(Buffer.compare(a, c)).toBe(0);
    expect(Buffer.compare(b, file)).toBe(0);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(Buffer.compare(await writePdf(pages, face, properties), file)).toBe(0);
    } finally {
      process.env.TZ = zone ?? '';
    }
  });

  it('are the same whether fonts are open from the papers before or not', async () => {
    const copies = Object.entries(face.files).map(([mark, bytes]) => [mark, Uint8Array.from(bytes)]);
    const fresh = { ...face, files: Object.fromEntries(copies) };
    await writePdf(samplePages(face, 2), face, properties);
    expect(Buffer.compare(await writePdf(pages, fresh, properties), file)).toBe(0);
  });

  it('take a seal in place, once and for all', async () => {
    const sealed = sealPdf(file);
    expect(sealed.length).toBe(file.length);
    const differing = [...sealed.keys()].filter((at) => sealed[at] !== file[at]);
    expect((differing.at(-1) ?? 0) - (differing[0] ?? 0)).toBeLessThan(64);
    expect(Buffer.compare(sealPdf(sealed), sealed)).toBe(0);
    expect(() => sealPdf(file.slice(0, -10))).toThrow(RangeError);
  });
});
