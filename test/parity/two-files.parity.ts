import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { convertWithLibreOffice, libreOffice } from './convert.ts';
import { wordsOfPdf } from './page-words.ts';
import { type Pair, renderPapers, renderSheets } from './papers.ts';
import { keeps, printVerdicts, type Verdict } from './report.ts';

const version = libreOffice();
const folder = mkdtempSync(join(tmpdir(), 'danvan-parity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every .docx as LibreOffice prints it, set against our own .pdf. */
function judge(pairs: readonly Pair[]): Verdict[] {
  const copies = pairs.map(({ docx }, index) => {
    const copy = join(folder, `${index}.docx`);
    copyFileSync(docx, copy);
    return copy;
  });
  convertWithLibreOffice(copies, folder);
  return pairs.map(({ name, pdf }, index) => ({
    name,
    agreement: compare(wordsOfPdf(join(folder, `${index}.pdf`)), wordsOfPdf(pdf)),
  }));
}

describe('the .docx and the .pdf of a paper', () => {
  test('show the same lines on the same pages', async () => {
    if (version === undefined) {
      console.log(
        '\n*** SKIPPED: parity was not measured, for there is no LibreOffice here (soffice). ***\n',
      );
      expect(process.env.CI, 'in CI parity may not be skipped').not.toBe('true');
      return;
    }
    const pairs = [...renderPapers(folder), ...(await renderSheets(folder))];
    expect(pairs.length).toBeGreaterThan(12);
    const verdicts = judge(pairs);
    console.log(`\n${version}\n${printVerdicts(verdicts)}\n`);
    expect(verdicts.filter(({ agreement }) => !keeps(agreement)).map(({ name }) => name)).toEqual([]);
  });
});
