import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Line, Pages } from '../../src/block/page.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { sealPdf } from '../../src/write/pdf/seal.ts';
import { writePdf } from '../../src/write/pdf/write.ts';
import { builtFace } from '../face/built.ts';
import { sampleSheet } from '../verify/sheet.ts';
import { samplePages } from '../write/pdf/pages.ts';

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);
const java = spawnSync('java', ['-version']).status === 0 && jars.every((jar) => existsSync(jar));
const poppler = spawnSync('pdftotext', ['-v']).status === 0;
const qpdf = spawnSync('qpdf', ['--version']).status === 0;
for (const [name, found] of Object.entries({ 'PDFBox Preflight': java, poppler, qpdf })) {
  if (!found && process.env.CI) throw new Error(`${name} is missing, and CI may not skip it`);
  if (!found)
    console.warn(`\n*** SKIPPED: ${name} is missing; what it shows of the .pdf is not shown here ***\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'danvan-pdfa-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Preflight holds against a file as PDF/A-1b, one line a fault; empty for a valid file. */
function preflight(bytes: Uint8Array): string[] {
  const file = join(folder, 'a.pdf');
  writeFileSync(file, bytes);
  const args = ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file];
  const { stdout } = spawnSync('java', args, { encoding: 'utf8' });
  if (/is a valid PDF\/A-1b file/.test(stdout)) return [];
  const faults = stdout.split('\n').filter((line) => /^\d[\d.]* :/.test(line));
  return faults.length > 0 ? faults : [`no verdict: ${stdout}`];
}

const face = builtFace();
const properties = { 'danvan-version': '0.1.0', 'danvan-rulebook': 'nd30', 'danvan-content': 'a'.repeat(64) };
const papers: readonly (readonly [string, Pages])[] = [
  ['every kind of run', samplePages(face, 6)],
  ['a table over pages, a frame, a landscape section', paginate(sampleSheet(), face)],
];

describe.each(papers)('the .pdf with %s', (_, pages) => {
  it.skipIf(!java)('has a PDF/A-1b twin without a fault', async () => {
    const twin = await sealPdf(await writePdf(pages, face, properties, { subset: 'PDF/A-1b' }));
    expect(preflight(twin)).toEqual([]);
  });

  it.skipIf(!java)(
    'differs from that twin only where PDF/A-2 may: no CIDSet, another part number',
    async () => {
      const faults = preflight(await sealPdf(await writePdf(pages, face, properties)));
      expect(faults.length).toBeGreaterThan(0);
      const kinds = new Set(
        faults.map((fault) => {
          if (/^3\.1\.11 : .*The CIDSet entry is missing for the Composite Subset$/.test(fault))
            return 'CIDSet';
          return /^7\.11\.2 : .*part must be 1$/.test(fault) ? 'part' : fault;
        }),
      );
      expect([...kinds].sort()).toEqual(['CIDSet', 'part']);
    },
  );

  it.skipIf(!qpdf)('has no fault of syntax', async () => {
    const file = join(folder, 'syntax.pdf');
    writeFileSync(file, await sealPdf(await writePdf(pages, face, properties)));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(!poppler)('gives every line to whoever copies it, word for word and in order', async () => {
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

  it.skipIf(!poppler)('embeds every font, subset and with its characters', async () => {
    const file = join(folder, 'fonts.pdf');
    writeFileSync(file, await writePdf(pages, face, properties));
    const rows = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes\s/);
  });
});
