import { expect, it } from 'vitest';
import type { Value } from '../../src/base/value.ts';
import { keepsRest } from '../../src/source/keeps-rest.ts';
import { readSource } from '../../src/source/read-source.ts';

const file = '/a.yaml';
const before = 'a: một\nb: [hai, ba]\nc: bốn\n';
const edit = { span: { file, start: before.indexOf('hai'), end: before.indexOf('hai') + 3 }, text: 'năm' };

function read(text: string): Value {
  const { value } = readSource(file, new TextEncoder().encode(text));
  if (!value) throw new Error(text);
  return value;
}

it.each([
  ['the same with the touched text changed', 'a: một\nb: [năm, ba]\nc: bốn\n', true],
  ['a key more', 'a: một\nd: mới\nb: [năm, ba]\nc: bốn\n', true],
  ['another value changed', 'a: một\nb: [năm, ba]\nc: năm\n', false],
  ['a value under another key', 'a: một\nb: [năm, ba]\nd: bốn\n', false],
  ['a value lost', 'a: một\nb: [năm, ba]\n', false],
  ['the touched text lost', 'a: một\nb: [ba]\nc: bốn\n', false],
])('%s: %#', (_, after, wanted) => {
  expect(keepsRest(read(before), read(after), [edit])).toBe(wanted);
});
