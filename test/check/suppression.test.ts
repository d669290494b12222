import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from '../command/office.ts';

/** `check` of the sample plan with a stray blank in a line, and whatever stands around it. */
async function check(paper: string, settings = '{}') {
  const host = office({ 'a.yaml': paper, 'danvan.yaml': settings });
  const code = await danvan(host, 'check', 'a.yaml', '--format', 'json');
  const { diagnostics, suppressed } = JSON.parse(host.said.out) as Record<
    'diagnostics' | 'suppressed',
    { code: string; severity: string; line: number; file: string; reason?: string }[]
  >;
  const brief = diagnostics.map((each) => `${each.severity} ${each.code} ${each.file}:${each.line}`);
  return { code, brief, suppressed: suppressed.map((each) => `${each.code}: ${each.reason}`) };
}

const rule = 'dau-cau/cach-truoc-dau';
const stray = keHoach.replace('trich_yeu: Tổ chức', 'trich_yeu: Tổ chức ,');
const line = stray.split('\n').findIndex((each) => each.startsWith('trich_yeu')) + 1;
const onTop = (comment: string) => stray.replace('trich_yeu:', `${comment}\ntrich_yeu:`);

describe('a comment that sets a finding aside', () => {
  it('is needed for it', async () => {
    expect((await check(stray)).brief).toEqual([`warning ${rule} a.yaml:${line}`]);
  });

  it.each([
    ['on the line above', onTop(`# danvan-bo-qua ${rule}: nguyên văn bản gốc`)],
    [
      'at the end of the line',
      stray.replace(/(trich_yeu:.*)/, `$1 # danvan-bo-qua ${rule}: nguyên văn bản gốc`),
    ],
    ['for some words only', onTop(`# danvan-bo-qua ${rule} "Tổ chức ,": nguyên văn bản gốc`)],
    ['with a comment between', onTop(`# danvan-bo-qua ${rule}: nguyên văn bản gốc\n# tiêu đề`)],
  ])('works %s', async (_, paper) => {
    const { code, brief, suppressed } = await check(paper);
    expect({ code, brief, suppressed }).toEqual({
      code: 0,
      brief: [],
      suppressed: [`${rule}: nguyên văn bản gốc`],
    });
  });

  it('speaks of the whole text that begins on its line', async () => {
    const paper = keHoach
      .replace('Nhân dân.', 'Nhân dân .')
      .replace('noi_dung:', `# danvan-bo-qua ${rule}: như bản gốc\nnoi_dung:`);
    expect((await check(paper)).suppressed).toEqual([`${rule}: như bản gốc`]);
  });

  it('does not reach the next line', async () => {
    const paper = stray.replace('so: 7', `so: 7 # danvan-bo-qua ${rule}: nhầm dòng`);
    expect((await check(paper)).brief).toEqual([
      `warning check/bo-qua-thua a.yaml:${line - 2}`,
      `warning ${rule} a.yaml:${line}`,
    ]);
  });

  it.each([
    ['without a reason', onTop(`# danvan-bo-qua ${rule}`), 'error check/bo-qua-thieu-ly-do'],
    ['without a code', onTop('# danvan-bo-qua: vì sao không'), 'error check/bo-qua-thieu-ly-do'],
    ['of an unknown code', onTop('# danvan-bo-qua dau-cau/cach-truoc: lý do'), 'warning check/bo-qua-la'],
  ])('has no effect %s', async (_, paper, wanted) => {
    const { brief } = await check(paper);
    expect(brief).toEqual([`${wanted} a.yaml:${line}`, `warning ${rule} a.yaml:${line + 1}`]);
  });

  it('is an error inside a text, where it would be printed', async () => {
    const paper = keHoach.replace('  # Nội dung\n', `  # danvan-bo-qua ${rule}: trong chữ\n`);
    expect((await check(paper)).brief.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'error check/bo-qua-trong-chu',
    ]);
  });

  it('cannot set an error of the form aside', async () => {
    const paper = keHoach.replace('so: 7', 'so: bảy # danvan-bo-qua schema/so-sai: lý do');
    const { code, brief } = await check(paper);
    expect(code).toBe(1);
    expect(brief.some((each) => each.startsWith('error schema/'))).toBe(true);
  });
});

describe('kiem_tra in danvan.yaml', () => {
  it.each([
    ['tat', 0, []],
    ['loi', 1, [`error ${rule} a.yaml:${line}`]],
    ['luu-y', 0, [`info ${rule} a.yaml:${line}`]],
  ])('grades a rule %s', async (grade, code, brief) => {
    expect(await check(stray, `kiem_tra:\n  ${rule}: ${grade}\n`)).toEqual({ code, brief, suppressed: [] });
  });

  it.each([
    ['dau-cau/khong-co: tat', 'check/kiem-tra-la'],
    [`${rule}: im`, 'check/kiem-tra-muc'],
  ])('refuses %s with exit 2', async (entry, wanted) => {
    const { code, brief } = await check(keHoach, `kiem_tra:\n  ${entry}\n`);
    expect(code).toBe(2);
    expect(brief).toEqual([`error ${wanted} danvan.yaml:2`]);
  });

  it('keeps render from nothing that is switched off, and from everything graded up', async () => {
    const graded = (grade: string) =>
      office({ 'a.yaml': stray, 'danvan.yaml': `kiem_tra: { ${rule}: ${grade} }\n` });
    expect(await danvan(graded('tat'), 'render', 'a.yaml', '-f', 'pdf')).toBe(0);
    const strict = graded('loi');
    expect(await danvan(strict, 'render', 'a.yaml', '-f', 'pdf')).toBe(1);
    expect(strict.files.has('/van-thu/a.pdf')).toBe(false);
  });
});
