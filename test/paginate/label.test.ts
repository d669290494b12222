import { expect, it } from 'vitest';
import { text } from '../../src/base/inline.ts';
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

it('a word wider than the line begins beside its number, and behind other words on a line of its own', () => {
  const path = `songthuong.example${'chuyenmuc'.repeat(13)}`;
  const linesOf = (words: string, label: string) => {
    const item = {
      ...paragraph('than', ''),
      content: [text(words)],
      number: { list: 'so-1', level: 0, label },
    };
    const lists = [{ id: 'so-1', levels: [{ format: 'bullet', text: label } as const] }];
    const [page] = paginate({ ...sheetOf([section([item])]), lists }, builtFace()).pages;
    return page?.lines.map(({ runs }) => runs.map((run) => run.text).join('')) ?? [];
  };
  for (const label of ['-', '1.', 'Điều 1.']) {
    const [first = ''] = linesOf(path, label);
    expect(first.startsWith(`${label} songthuong.examplechuyenmuc`), first).toBe(true);
    expect(linesOf(path, label).join('')).toBe(`${label} ${path}`);
    expect(linesOf(`Xem ${path}`, label)[0]?.trim()).toBe(`${label} Xem`);
  }
});
