import { expect, test } from 'vitest';
import { problem } from '../../src/base/diagnostic.ts';
import { fileSpan } from '../../src/base/span.ts';
import { sentenceOf } from '../../src/report/sentence.ts';

const at = fileSpan('a.yaml');

test('slots are filled, and a stretch whose param is empty is left out', () => {
  const near = sentenceOf(
    problem('template/khong-ro-ten', at, { ten: 'trich_yeuu', goi_y: 'trich_yeu' }),
    'vi',
  );
  expect(near.what).toContain('“trich_yeuu”');
  expect(near.fix).toMatch(/^Có phải ý bạn là “trich_yeu”\? \S/);
  const far = sentenceOf(problem('template/khong-ro-ten', at, { ten: 'x', goi_y: '' }), 'vi');
  expect(far.fix).not.toContain('Có phải');
});

test('an expression shown as an example is no slot', () => {
  expect(sentenceOf(problem('source/bieu-thuc-ho', at), 'vi').fix).toContain('{{trich_yeu}}');
});

test('a sentence that is left out whole is no sentence', () => {
  expect(sentenceOf(problem('source/cu-phap', at, { dung: '' }), 'en').fix).toBeUndefined();
});

test('a very long value is shortened', () => {
  const { what } = sentenceOf(problem('source/trung-khoa', at, { khoa: 'k'.repeat(5000), dong: 1 }), 'vi');
  expect(what.length).toBeLessThan(300);
});
