import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Line, Pages } from '../../src/block/page.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { sealPdf } from '../../src/write/pdf/seal.ts';
import { writePdf } from '../../src/write/pdf/write.ts';
import { builtFace } from '../face/built.ts';
import { sampleSheet } from '../verify/sheet.ts';
import { samplePages } from '../write/pdf/pages.ts';
import { temporaryFolder } from './folder.ts';
import { has, kindsOfFault, preflight } from './programs.ts';

const folder = temporaryFolder();
const face = builtFace();
const properties = { 'danvan-version': '0.1.0', 'danvan-rulebook': 'nd30', 'danvan-content': 'a'.repeat(64) };
const papers: readonly (readonly [string, Pages])[] = [
  ['every kind of run', samplePages(face, 6)],
  ['a table over pages, a frame, a landscape section', paginate(sampleSheet(), face)],
];

describe.each(papers)('the .pdf with %s', (_, pages) => {
  it.skipIf(!has.preflight)('has a PDF/A-1b twin without a fault', async () => {
    const twin = sealPdf(await writePdf(pages, face, properties, { subset: 'PDF/A-1b' }));
    expect(preflight(folder, twin)).toEqual([]);
  });

  it.skipIf(!has.preflight)(
    'differs from that twin only where PDF/A-2 may: no CIDSet, another part number',
    async () => {
      const faults = preflight(folder, sealPdf(await writePdf(pages, face, properties)));
      expect(kindsOfFault(faults)).toEqual(['CIDSet', 'part']);
    },
  );

  it.skipIf(!has.qpdf)('has no fault of syntax', async () => {
    const file = join(folder, 'syntax.pdf');
    writeFileSync(file, sealPdf(await writePdf(pages, face, properties)));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(!has.poppler)('gives every line to whoever copies it, word for word and in order', async () => {
    const bytes = await writePdf(pages, face, properties);
    const file = join(folder, 'text.pdf');
    writeFileSync(file, bytes);
    const copied = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
    const drawn = pages.pages.flatMap((page) => page.lines);
    const textOf = (line: Line): string =>
      line.runs.map((run) => run.text.replaceAll('\u00a0', ' ')).join('');
    const letters = (text: string): string => text.replace(/\s+/g, '');
    expect(letters(copied)).toBe(letters(drawn.map(textOf).join('')));
    // Poppler parts raised letters from their word and joins cells of one height; else a line comes out as drawn.
    const level = drawn.filter((line) => line.runs.every((run) => run.raise === 0));
    expect(level.length).toBeGreaterThan(20);
    expect(level.map((line) => textOf(line).trim()).filter((line) => !copied.includes(line))).toEqual([]);
  });

  it.skipIf(!has.poppler)('embeds every font, subset and with its characters', async () => {
    const file = join(folder, 'fonts.pdf');
    writeFileSync(file, await writePdf(pages, face, properties));
    const rows = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes\s/);
  });
});
