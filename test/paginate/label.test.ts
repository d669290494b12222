import { expect, it } from 'vitest';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { paragraph, section, sheetOf } from './sheet.ts';

it('an automatic number has the weight of its level, the words that of their style', () => {
  const item = { ...paragraph('than', 'Sơ khảo'), number: { list: 'so-1', level: 0, label: '1.' } };
  const levels = [{ format: 'decimal', text: '%1.', bold: true } as const];
  const sheet = { ...sheetOf([section([item])]), lists: [{ id: 'so-1', levels }] };
  const runs = paginate(sheet, builtFace()).pages[0]?.lines[0]?.runs;
  expect(runs?.map(({ text, bold }) => [text, bold])).toEqual([
    ['1. ', true],
    ['Sơ khảo', false],
  ]);
});
