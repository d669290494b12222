import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/base/parse-date.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { messages } from '../../src/report/message/index.ts';
import { textOf, typescriptFiles } from '../house/source-files.ts';
import { clauses } from '../rulebook/facts.ts';
import { checked, fixed } from './checked.ts';
import { inSample, samples } from './samples.ts';

function todayOf(iso: string | undefined) {
  const read = parseDate(iso ?? '2026-11-22');
  if (!read.ok) throw new Error(`no date: ${iso}`);
  return read.date;
}

const slots = (sentence: object): string[] =>
  [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g) ?? [])].sort();

describe('the list of rules', () => {
  it('holds every file under rules/, each once, under the id of its path', () => {
    const files = typescriptFiles('src/check/rules').filter((file) => !file.endsWith('/index.ts'));
    const ids = files.map((file) => file.replace(/^src\/check\/rules\/(.*)\.ts$/, '$1'));
    expect(ids.length).toBeGreaterThan(0);
    expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const id of ids) {
      expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      expect(textOf(`src/check/rules/${id}.ts`)).toContain(`id: '${id}'`);
    }
  });

  it('has no code that is a stage’s', () => {
    expect(rules.map(({ id }) => id).filter((id) => id in messages)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule: Rule) => {
  it('is told in both languages with the same facts, its title without any', () => {
    const { vi, en } = rule.about;
    expect(slots(en)).toEqual(slots(vi));
    expect([...slots({ t: vi.title }), ...slots({ t: en.title })]).toEqual([]);
    expect(vi.what).not.toBe(en.what);
    expect(JSON.stringify(rule.about).normalize('NFC')).toBe(JSON.stringify(rule.about));
  });

  it('cites clauses that there are, and is an error by law only where the law is sure', () => {
    const cited = typeof rule.clause === 'object' ? Object.values(rule.clause) : [rule.clause ?? []].flat();
    expect(cited.filter((each) => !clauses.has(each))).toEqual([]);
    if (cited.length > 0) expect(cited.map((each) => clauses.get(each))).toContain(rule.certainty);
    if (rule.certainty !== undefined && rule.certainty !== 'sure') expect(rule.severity).not.toBe('error');
    if (rule.certainty === 'practice' || rule.certainty === 'unsure') expect(rule.severity).toBe('info');
  });

  it.each(rule.examples.map((example, i) => [i + 1, example] as const))(
    'finds the wrong of example %i at its place, and nothing in the right',
    async (_i, { wrong, right, at, without, files, today }) => {
      const bad = inSample(wrong, without);
      const good = inSample(right, without);
      const day = todayOf(today);
      const found = await checked(bad, [rule], files, day);
      expect(found.covered).toEqual(typeof at === 'string' ? [at] : at);
      const facts = found.found.map(({ params }) => Object.keys(params));
      for (const names of facts)
        expect(names.map((name) => `{${name}}`)).toEqual(
          expect.arrayContaining(slots(rule.about.vi).filter((slot) => !isOptional(rule, slot))),
        );
      expect((await checked(good, [rule], files, day)).covered).toEqual([]);
      if (!found.found.some(({ fix }) => fix?.edits.every(({ span }) => span.file.endsWith('/van-ban.yaml'))))
        return;
      expect(fixed(bad, found.found)).toBe(good);
    },
  );
});

/** A slot in square brackets is left out with its stretch where the param is missing. */
function isOptional({ about }: Rule, slot: string): boolean {
  return (
    JSON.stringify(about.vi)
      .replace(/\[[^[\]]*\]/g, '')
      .includes(slot) === false
  );
}

describe.each(samples())('the sample paper %s', (_, text) => {
  it('is sound, and no rule finds anything in it', async () => {
    const { before, found } = await checked(text, undefined);
    expect(before.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found).toEqual([]);
  });
});
