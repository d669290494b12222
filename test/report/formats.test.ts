import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { problem } from '../../src/base/diagnostic.ts';
import { printGithub } from '../../src/report/github.ts';
import { printJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { printSarif } from '../../src/report/sarif.ts';
import { printSummary } from '../../src/report/summary.ts';

const text = 'loai: ke-hoach\nngay: 22/02\nso: ~\nnoi_nhan: Ủy ban , xã\n';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { file: 'văn thư/kế hoạch.yaml', start, end: start + words.length };
};

const report: Report = {
  diagnostics: [
    {
      ...problem('a/thua', at(' ,'), { dau: ',' }, { path: 'noi_nhan', severity: 'warning' }),
      fix: { safe: true, edits: [{ span: { ...at(' ,'), end: at(' ,').start + 1 }, text: '' }] },
    },
    problem('a/ngay', at('22/02'), {}, { path: 'ngay', clause: 'ND30-I.II.4.b' }),
    problem('a/khong-tep', { file: '/noi khac/50%.yaml', start: 0, end: 0 }, {}, { severity: 'info' }),
  ],
  suppressed: [{ diagnostic: problem('a/so', at('so'), {}), reason: 'chờ cấp số' }],
  texts: new Map([['văn thư/kế hoạch.yaml', text]]),
  lang: 'vi',
  messages: {
    'a/thua': {
      vi: { title: 'Thừa dấu cách', what: 'Thừa dấu cách trước "{dau}".', why: 'Vì thế.', fix: 'Xóa đi.' },
      en: { what: 'A blank.' },
    },
    'a/ngay': { vi: { what: 'Ngày sai: 100%,\nsửa lại.' }, en: { what: 'No date.' } },
  },
};

describe('the JSON of a report', () => {
  it('is in order, with exactly the fields promised', () => {
    expect(JSON.parse(printJson(report))).toEqual({
      version: 1,
      diagnostics: [
        {
          ...{ code: 'a/khong-tep', severity: 'info', file: '/noi khac/50%.yaml' },
          ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
          ...{ path: null, message: 'a/khong-tep', hint: null, clause: null },
        },
        {
          ...{ code: 'a/ngay', severity: 'error', file: 'văn thư/kế hoạch.yaml' },
          ...{ line: 2, column: 7, endLine: 2, endColumn: 12 },
          ...{ path: 'ngay', message: 'Ngày sai: 100%,\nsửa lại.', hint: null, clause: 'ND30-I.II.4.b' },
        },
        {
          ...{ code: 'a/thua', severity: 'warning', file: 'văn thư/kế hoạch.yaml' },
          ...{ line: 4, column: 17, endLine: 4, endColumn: 19, path: 'noi_nhan' },
          ...{ message: 'Thừa dấu cách trước ",". Vì thế.', hint: 'Xóa đi.', clause: null },
        },
      ],
      suppressed: [
        {
          ...{ code: 'a/so', severity: 'error', file: 'văn thư/kế hoạch.yaml' },
          ...{ line: 3, column: 1, endLine: 3, endColumn: 3, path: null },
          ...{ message: 'a/so', hint: null, clause: null, reason: 'chờ cấp số' },
        },
      ],
    });
  });
});

describe('the SARIF of a report', () => {
  const sarif = JSON.parse(printSarif(report));

  it('is valid against the schema of 2.1.0', () => {
    const home = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
    const schema = JSON.parse(readFileSync(join(home, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
    const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(sarif);
    expect(validate.errors).toBeNull();
    validate({ ...sarif, runs: [{ ...sarif.runs[0], results: [{ level: 'fatal' }] }] });
    expect(validate.errors?.length).toBeGreaterThan(0);
  });

  it('names files by URI, and carries fixes and suppressions', () => {
    const [run] = sarif.runs;
    const [elsewhere, , aside, stray] = run.results;
    expect(run.results.map((each: { ruleId: string }) => each.ruleId)).toEqual([
      'a/khong-tep',
      'a/ngay',
      'a/so',
      'a/thua',
    ]);
    expect(run.tool.driver.rules.map((each: { id: string }) => each.id)).toEqual([
      'a/khong-tep',
      'a/ngay',
      'a/so',
      'a/thua',
    ]);
    const artifactLocation = { uri: 'v%C4%83n%20th%C6%B0/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml' };
    expect(elsewhere.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'file:///noi%20khac/50%25.yaml' },
    });
    expect(aside.suppressions).toEqual([{ kind: 'inSource', justification: 'chờ cấp số' }]);
    expect(stray.fixes).toEqual([
      {
        description: { text: 'Xóa đi.' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 17, endLine: 4, endColumn: 18 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
    ]);
  });
});

it('the workflow commands of a report are one line each, with what GitHub reads escaped', () => {
  expect(printGithub(report).split('\n')).toEqual([
    '::notice file=/noi khac/50%25.yaml,title=a/khong-tep::a/khong-tep',
    '::error file=văn thư/kế hoạch.yaml,line=2,endLine=2,col=7,endColumn=12,title=a/ngay (ND30-I.II.4.b)::Ngày sai: 100%25,%0Asửa lại.',
    '::warning file=văn thư/kế hoạch.yaml,line=4,endLine=4,col=17,endColumn=19,title=a/thua::Thừa dấu cách trước ",".%0AVì thế.%0AXóa đi.',
    '',
  ]);
});

it('the summary counts by severity and lists what was set aside', () => {
  const lines = printSummary(report).split('\n');
  expect(lines).toContain('  văn thư/kế hoạch.yaml:3:1: a/so: chờ cấp số');
  expect(lines).toContain('1 lỗi, 1 cảnh báo, 1 lưu ý.');
});
