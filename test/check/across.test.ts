import { describe, expect, it } from 'vitest';
import { rulesAcross } from '../../src/check/across/index.ts';
import type { RuleAcross } from '../../src/check/across/rule.ts';
import { runAcross } from '../../src/check/across/run.ts';
import { claimsOf } from '../../src/check/claims.ts';
import { rules } from '../../src/check/rules/index.ts';
import { viewsOf } from '../../src/check/run.ts';
import { Library } from '../../src/pipeline/library.ts';
import { readPaper } from '../../src/pipeline/paper.ts';
import { messages } from '../../src/report/message/index.ts';
import { office } from '../command/office.ts';
import { textOf, typescriptFiles } from '../house/source-files.ts';
import { clauses } from '../rulebook/facts.ts';
import { inSample, samples } from './samples.ts';

const today = { year: 2026, month: 11, day: 22 };

/** What the rules find among papers of one set, given whole, in this order. */
async function across(papers: Readonly<Record<string, string>>, wanted?: readonly RuleAcross[]) {
  const host = office({ ...papers, 'danvan.yaml': '{}' });
  const texts = new Map<string, string>();
  const claims = [];
  for (const name of Object.keys(papers)) {
    const library = new Library(host);
    const read = await readPaper(library, `/van-thu/${name}`);
    if (!read?.reading?.document) throw new Error(`${name}: ${JSON.stringify(read?.diagnostics)}`);
    const views = viewsOf(read.reading, { today, texts: library.texts, office: undefined });
    for (const [file, text] of library.texts) texts.set(file, text);
    claims.push(...views.map(({ paper, main }) => claimsOf(paper, main)));
  }
  const set = Object.keys(papers).map((name) => `/van-thu/${name}`);
  const found = runAcross(claims, [set], wanted);
  return found.map((each) => ({
    ...each,
    covered: (texts.get(each.span.file) ?? '').slice(each.span.start, each.span.end),
  }));
}

const slots = (sentence: object): string[] =>
  [...new Set(JSON.stringify(sentence).match(/(?<!\{)\{\w+\}(?!\})/g) ?? [])].sort();

describe('the list of rules across papers', () => {
  it('holds every file under across/tap, each once, under an id that no other rule and no stage has', () => {
    const ids = typescriptFiles('src/check/across')
      .map((file) => /^src\/check\/across\/(\w+\/.*)\.ts$/.exec(file)?.[1])
      .filter((id) => id !== undefined);
    expect(ids.length).toBeGreaterThan(0);
    expect(rulesAcross.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const id of ids) expect(textOf(`src/check/across/${id}.ts`)).toContain(`id: '${id}'`);
    expect(ids.filter((id) => id in messages || rules.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe.each(rulesAcross.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is told in both languages with the same facts, by clauses that there are', () => {
    const { vi, en } = rule.about;
    expect(slots(en)).toEqual(slots(vi));
    const cited = typeof rule.clause === 'object' ? Object.values(rule.clause) : [rule.clause ?? []].flat();
    expect(cited.filter((each) => !clauses.has(each))).toEqual([]);
  });

  it.each(rule.examples.map((example, i) => [i + 1, example] as const))(
    'finds the wrong of example %i at its place, and nothing in the right',
    async (_i, { wrong, right, at, files = {} }) => {
      const others = Object.entries(files).map(([name, text]) => [name, inSample(text)] as const);
      const others_ = Object.fromEntries(others);
      const bad = await across({ ...others_, 'van-ban.yaml': inSample(wrong) }, [rule]);
      expect(bad.map(({ covered }) => covered)).toEqual([at].flat());
      expect(bad.map(({ span }) => span.file)).toEqual([at].flat().map(() => '/van-thu/van-ban.yaml'));
      for (const { params } of bad)
        expect(Object.keys(params).map((name) => `{${name}}`)).toEqual(
          expect.arrayContaining(slots(rule.about.vi)),
        );
      expect(await across({ ...others_, 'van-ban.yaml': inSample(right) }, [rule])).toEqual([]);
    },
  );
});

const invitation = inSample('loai: giay-moi\nso: 21');
const plan = (body: string) => inSample(`noi_dung: |\n${body.replace(/^/gm, '  ')}`);

describe('papers of one event', () => {
  it('agree in a programme headed by its day', async () => {
    const programme = inSample(
      `loai: chuong-trinh\nso: 22\nlich_trinh:\n  - nhom: Ngày 19/8/2026 (thứ Tư)\n  - { thoi_gian: "8^h^00'", noi_dung: Khai mạc, thuc_hien: Ban Tổ chức }`,
    );
    const found = await across({ 'giay-moi.yaml': invitation, 'chuong-trinh.yaml': programme });
    expect(found.map(({ code, covered }) => [code, covered])).toEqual([
      ['tap/thoi-gian-lech', 'Ngày 19/8/2026 (thứ Tư)'],
    ]);
  });

  it('may each speak of times of other things', async () => {
    const body = plan(
      '- Thời gian nộp báo cáo: trước ngày 10/8/2026.\n- Thời gian: ngày 01/8/2026.\n- Thời gian: ngày 02/8/2026.',
    );
    expect(await across({ 'giay-moi.yaml': invitation, 'ke-hoach.yaml': body })).toEqual([]);
  });

  it('agree over several days where one is common', async () => {
    const body = plan('- Thời gian: từ ngày 19/8/2026 đến ngày 21/8/2026.\n- Thời gian tổ chức: cả ngày.');
    const several = plan('- Thời gian: ngày 19/8/2026 và ngày 20/8/2026.');
    expect(await across({ 'giay-moi.yaml': invitation, 'ke-hoach.yaml': several })).toEqual([]);
    expect(await across({ 'giay-moi.yaml': invitation, 'ke-hoach.yaml': body })).toEqual([]);
  });

  it('are not compared with papers outside their set', async () => {
    const other = plan('- Thời gian: 8 giờ 00 phút, ngày 01/9/2026.');
    const host = { 'giay-moi.yaml': invitation, 'ke-hoach.yaml': other };
    expect((await across(host)).map(({ code }) => code)).toEqual(['tap/thoi-gian-lech']);
    const claims = await across(host, []);
    expect(claims).toEqual([]);
  });
});

it('sample papers say nothing against one another', async () => {
  const state = samples().filter(([name]) => name.endsWith('nha-nuoc'));
  const papers = Object.fromEntries(state.map(([name, text]) => [`${name.split(',')[0]}.yaml`, text]));
  expect((await across(papers)).map(({ code }) => code)).toEqual([]);
});
