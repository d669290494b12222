import { describe, expect, it } from 'vitest';
import type { CheckedPaper } from '../../src/check/paper.ts';
import type { Finding, Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { rulesOn, viewsOf } from '../../src/check/run.ts';
import { Library } from '../../src/pipeline/library.ts';
import { readPaper } from '../../src/pipeline/paper.ts';
import { examplePapers, examplesOffice, office } from '../command/office.ts';
import { paperFile } from './checked.ts';
import { inSample, samples } from './samples.ts';

const today = { year: 2026, month: 11, day: 22 };

async function papersIn(library: Library, file: string): Promise<readonly CheckedPaper[]> {
  const read = await readPaper(library, file);
  if (!read?.reading) return [];
  return viewsOf(read.reading, { today, texts: library.texts, office: undefined }).map(({ paper }) => paper);
}

function typed(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly CheckedPaper[]> {
  const host = office({ ...files, 'van-ban.yaml': text, 'danvan.yaml': files['danvan.yaml'] ?? '{}' });
  return papersIn(new Library(host), paperFile);
}

async function examplesOf({ examples }: Rule): Promise<readonly CheckedPaper[]> {
  const texts = examples.flatMap(({ wrong, right, without, files }) => [
    typed(inSample(wrong, without), files),
    typed(inSample(right, without), files),
  ]);
  return (await Promise.all(texts)).flat();
}

/** Every sample, and the papers of one office. */
const plain = (
  await Promise.all([
    ...samples().map(([, text]) => typed(text)),
    ...examplePapers()
      .filter((file) => file.includes('/bac-kan/'))
      .map((file) => papersIn(new Library(examplesOffice()), file)),
  ])
).flat();

const read = new Set(['prose', 'kind', 'the_thuc', 'rulebook', 'ngay', 'asOf', 'today']);

/** A paper that gives away no more than a rule may read that judges each paragraph by itself. */
function guarded(paper: CheckedPaper): CheckedPaper {
  return new Proxy(paper, {
    get(target, key, receiver) {
      if (!read.has(String(key))) throw new Error(`read ${String(key)} of a paper`);
      return Reflect.get(target, key, receiver);
    },
  });
}

function found(rule: Rule, paper: CheckedPaper): readonly Finding[] {
  return rule.the_thuc === undefined || rule.the_thuc === paper.the_thuc
    ? [...rule.check(guarded(paper))]
    : [];
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort();

describe.each(rules.filter(({ byParagraph }) => byParagraph).map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    it('finds in a paper what it finds in each paragraph alone, and reads nothing else', async () => {
      const papers = [...plain, ...(await examplesOf(rule))];
      const whole = papers.map((paper) => told(found(rule, paper)));
      const alone = papers.map((paper) =>
        told(paper.prose.flatMap((piece) => found(rule, { ...paper, prose: [piece] }))),
      );
      expect(alone).toEqual(whole);
      expect(whole.flat()).not.toEqual([]);
    });
  },
);

describe('papers judged one after another', () => {
  it('get the findings that each gets alone, however often', async () => {
    const papers = [...plain, ...(await Promise.all(rules.map(examplesOf))).flat()];
    const alone = papers.map((paper) => rulesOn(paper, [...rules]));
    for (let round = 0; round < 3; round += 1) {
      expect(papers.map((paper) => rulesOn(paper))).toEqual(alone);
    }
    expect(alone.flat()).not.toEqual([]);
  });

  it('are told of what somebody typed, also after a paper where the same words came from elsewhere', async () => {
    const facts = { 'danh-ba.yaml': 'so_hop: "Hội  trường"\n' };
    const codes = async (dia_diem: string): Promise<readonly string[]> => {
      const [paper] = await typed(inSample(`loai: giay-moi\ndia_diem: "${dia_diem}"`, []), facts);
      return paper ? rulesOn(paper).map(({ code }) => code) : [];
    };
    expect(await codes('{{danh_ba.so_hop}}')).not.toContain('dau-cau/hai-dau-cach');
    expect(await codes('Hội  trường')).toContain('dau-cau/hai-dau-cach');
    expect(await codes('{{danh_ba.so_hop}}')).not.toContain('dau-cau/hai-dau-cach');
  });
});
