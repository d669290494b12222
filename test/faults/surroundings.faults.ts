import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { filesIn, office } from './office.ts';
import { body, paper } from './paper.ts';
import { can } from './programs.ts';
import { docxText, pdfText } from './words.ts';

describe('where and when it runs', () => {
  test('row 9, row 15: the same bytes whatever the spelling of the file, the zone, the locale', () => {
    const clean = paper();
    const typed: Readonly<Record<string, string>> = {
      nfd: clean.normalize('NFD'),
      crlf: clean.replaceAll('\n', '\r\n'),
      bom: `\ufeff${clean}`,
      bare: clean.trimEnd(),
      tails: clean.replaceAll('\n', '  \t\n'),
      clean,
    };
    const folder = office(
      Object.fromEntries(Object.entries(typed).map(([name, text]) => [`${name}/plan.yaml`, text])),
    );
    const seen = new Set<string>();
    const zones = [
      { TZ: 'Pacific/Kiritimati', LANG: 'C' },
      { TZ: 'Etc/GMT+12', LC_ALL: 'tr_TR.UTF-8' },
    ];
    for (const [i, name] of Object.keys(typed).entries()) {
      const run = { cwd: folder, env: zones[i % 2] ?? {} };
      expect(danvan(['render', `${name}/plan.yaml`, '-o', `out/${name}`], run).status).toBe(0);
      seen.add(JSON.stringify(filesIn(join(folder, 'out', name))));
    }
    expect(seen.size).toBe(1);
  });

  test.skipIf(!can.faketime)('row 15: the second before a day begins, and the second after', () => {
    const folder = office({ 'plan.yaml': paper(), 'undated.yaml': paper({ ngay: '~' }) });
    const seen = new Set<string>();
    for (const [i, time] of ['2026-12-31 23:59:58', '2027-01-01 00:00:01'].entries()) {
      const under = ['faketime', time];
      const argv = ['render', 'plan.yaml', 'undated.yaml', '-o', `out-${i}`];
      expect(danvan(argv, { cwd: folder, under, env: { TZ: 'Asia/Ho_Chi_Minh' } }).status).toBe(0);
      seen.add(JSON.stringify(filesIn(join(folder, `out-${i}`))));
    }
    expect(seen.size).toBe(1);
  });

  test.skipIf(!can.poppler)('row 16: marks of markup are printed once, as they are', () => {
    const marks = `A & B < C > D "E" 'F'`;
    const folder = office({
      'plan.yaml': paper({
        trich_yeu: `>-\n  ${marks}`,
        ket_thuc: `>-\n  Kết thúc ${marks}`,
        noi_nhan: `[{ nguyen_van: '- Nơi ${marks.replaceAll("'", "''")}' }]`,
        noi_dung: body(`- Việc ${marks}`),
      }),
    });
    expect(danvan(['render', 'plan.yaml'], { cwd: folder }).status).toBe(0);
    for (const text of [docxText(join(folder, 'plan.docx')), pdfText(join(folder, 'plan.pdf'))]) {
      const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      expect(plain.split(marks)).toHaveLength(5);
      expect(plain).not.toMatch(/&(?:amp|lt|gt|quot|apos|#\d+);/);
    }
  });

  test.skipIf(!can.noNetwork)('row 35: without a network', () => {
    const folder = office({ 'plan.yaml': paper() });
    const { status } = danvan(['render', 'plan.yaml'], { cwd: folder, under: ['unshare', '-rn'] });
    expect(status).toBe(0);
  });

  test('row 36: an old Node is told which one is needed', () => {
    const folder = office({ 'plan.yaml': paper() });
    const old = join(folder, 'old.cjs');
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });\n");
    const { status, err } = danvan(['render', 'plan.yaml'], { cwd: folder, node: ['-r', old] });
    expect(status).toBe(2);
    expect(err).toContain('20.19');
    expect(err).toContain('18.20.8');
    expect(Object.keys(filesIn(folder))).toEqual(['old.cjs', 'plan.yaml']);
  });

  test('row 24: names that some system cannot hold are refused, and nothing is written', () => {
    const bad = ['con', 'nul.txt', 'COM1', 'x.', 'a:b', 'hai\ndòng', 'dài'.repeat(60), 'a*b', 'x '];
    const folder = office(Object.fromEntries(bad.map((name) => [`${name}.yaml`, paper()])));
    const before = Object.keys(filesIn(folder));
    const { status, findings } = danvan(['render', ...bad.map((name) => `${name}.yaml`)], { cwd: folder });
    expect(status).toBe(1);
    expect(findings.filter(({ code }) => code === 'command/ten-tep')).toHaveLength(bad.length);
    expect(Object.keys(filesIn(folder))).toEqual(before);
  });

  test('row 22: nothing outside the workspace is read', () => {
    const secret = office({ 'secret.yaml': paper({ trich_yeu: 'Bí mật' }) });
    const links = [
      '/etc/passwd',
      '../../etc/passwd',
      'file:///etc/passwd',
      'http://[',
      '//server/share/x.yaml',
    ];
    const papers = links.map((link, i) => [`p${i}.yaml`, paper({ kem_theo: `["${link}"]` })] as const);
    const folder = office({
      ...Object.fromEntries(papers),
      's.yaml': paper({ kem_theo: `["${secret}/secret.yaml"]` }),
    });
    const { status, err } = danvan(['render', ...papers.map(([name]) => name), 's.yaml'], { cwd: folder });
    expect(status).toBe(1);
    expect(err).not.toMatch(/root:|Bí mật/);
    expect(Object.keys(filesIn(folder)).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  });

  test('row 18: a template that goes wrong is named with its line', () => {
    const cases: Readonly<Record<string, readonly [string, RegExp]>> = {
      missing: ['<dau-trang/>\n<doan>{{khong_co}}</doan>', /ke-hoach\.hbs:2:/],
      helper: ['<dau-trang/>\n<doan>{{la so}}</doan>', /ke-hoach\.hbs:2:/],
      syntax: ['<dau-trang/>\n<doan>{{#if so}}</doan>', /ke-hoach\.hbs:\d+:/],
      itself: ['<dau-trang/>\n{{> a}}', /(?:a|ke-hoach)\.hbs:\d+:/],
    };
    for (const [name, [template, place]] of Object.entries(cases)) {
      const folder = office({
        'danvan.yaml': 'phien_ban: 1\n',
        'plan.yaml': paper(),
        'templates/ke-hoach.hbs': template,
        'templates/partials/a.hbs': '{{> a}}',
        'templates/partials/__proto__.hbs': '{{> a}}',
      });
      const { status, err } = danvan(['render', 'plan.yaml'], { cwd: folder });
      expect([name, status]).toEqual([name, 1]);
      expect(err).toMatch(place);
      expect(err).not.toMatch(/undefined|\[object Object\]|NaN/);
    }
  });
});
