import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { filesIn, office } from './office.ts';
import { body, paper } from './paper.ts';

const lines = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('');
const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lines(30, (i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`)}`;

/** Megabytes that a paper may take while it is refused. */
const most = 300;

describe.skipIf(process.platform !== 'linux')('row 6: masses are refused in little memory', () => {
  test.each([
    ['an alias bomb', `${paper()}${bomb}`, 'source/neo'],
    ['an alias of itself', `${paper()}a: &a [*a]\n`, 'source/neo'],
    ['100,000 levels', `${paper()}a: ${'['.repeat(100_000)}\n`, 'source/qua-sau'],
    ['100,000 levels of mappings', `${paper()}a: ${'{a: '.repeat(100_000)}\n`, 'source/qua-sau'],
    ['20,000 keys', `${paper()}${lines(20_000, (i) => `khoa_${i}: a\n`)}`, 'schema/khoa-la'],
    ['100,000 items', paper({ noi_nhan: `\n${lines(100_000, () => '  - a\n')}` }), 'source/qua-nhieu-dong'],
    ['100,000 items in brackets', paper({ noi_nhan: `[${'a, '.repeat(100_000)}]` }), 'source/qua-nhieu-dong'],
    [
      '100,000 lines of Markdown',
      paper({ noi_dung: body('- a\n'.repeat(100_000)) }),
      'markdown/qua-nhieu-doan',
    ],
    [
      '100,000 long items',
      paper({ noi_nhan: `\n${lines(100_000, (i) => `  - S${i}\n`)}` }),
      'source/tep-qua-lon',
    ],
  ])('%s', (_, text, code) => {
    const atEnd =
      "process.on('exit', () => require('node:fs').writeFileSync('peak', String(process.resourceUsage().maxRSS)))";
    const folder = office({ 'plan.yaml': text, 'peak.cjs': atEnd });
    const node = ['-r', join(folder, 'peak.cjs')];
    const { status, findings } = danvan(['render', 'plan.yaml', '-o', 'out'], { cwd: folder, node });
    expect(status).toBe(1);
    expect(findings.map((each) => each.code)).toContain(code);
    expect(Object.keys(filesIn(folder))).toEqual(['peak', 'peak.cjs', 'plan.yaml']);
    expect(Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024).toBeLessThan(most);
  });
});
