import { expect, test } from 'vitest';
import { cutPages } from '../../src/verify/cut-words.ts';
import type { Expected } from '../../src/verify/expected.ts';
import type { FlowLine } from '../../src/verify/pdf-flow.ts';

const look = {} as Expected['look'];
const cell = (text: string, ...lines: readonly string[]): readonly [Expected, readonly FlowLine[]] => [
  { text, label: '', runs: [], stretches: [text.length], look },
  lines.map((line, i) => ({ page: 2 + i, text: line, runs: [], x: 0, y: 0, right: 0, left: 0 })),
];

test('knows words that go on in the next line, and how far their table goes', () => {
  const cut = cell('chuyển đổi số', 'chuyểnđ', 'ổisố');
  expect(cutPages(new Map([cell('Đồng Mây', 'Đồng', 'Mây'), cut]))).toBe(3);
});

test('takes lines that end at spaces and after marks for whole', () => {
  const whole = [
    cell('59/2023/NĐ-CP ngày 14/8', '59/2023/NĐ-', 'CPngày', '14/8'),
    cell('Văn phòng', 'Vănphòng'),
  ];
  expect(cutPages(new Map(whole))).toBeUndefined();
});
