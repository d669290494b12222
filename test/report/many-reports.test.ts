import { expect, test } from 'vitest';
import { problem } from '../../src/base/diagnostic.ts';
import { printText } from '../../src/report/print-text.ts';
import { growth } from '../growth.ts';

test('reports one after another about one long file cost what they say, not what the file is long', async () => {
  const ratio = await growth(
    (n) => {
      const texts = new Map([['khach.csv', 'Mã,Họ tên\n'.repeat(n)]]);
      const found = Array.from({ length: n }, (_, i) => {
        return problem(
          'rows/thieu-o',
          { file: 'khach.csv', start: i * 10, end: i * 10 + 2 },
          { co: 1, can: 2 },
        );
      });
      return () => {
        for (const each of found) printText([each], texts, { lang: 'vi', color: false });
      };
    },
    1000,
    8,
  );
  expect(ratio).toBeLessThan(24);
});
