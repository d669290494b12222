import { join } from 'node:path';
import { expect, test } from 'vitest';
import { danvan } from './danvan.ts';
import { office } from './office.ts';
import { body, paper } from './paper.ts';
import { can } from './programs.ts';
import { docxText, pdfText } from './words.ts';

const words = (mark: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${mark}${i}`).join(' ');

test.skipIf(!can.poppler)('row 20: rows, header rows and signatures taller than a page lose no word', () => {
  const papers = {
    row: paper({ noi_dung: body(`| Việc | Hạn |\n|---|---|\n| ${words('hang', 900)} | xong |`) }),
    header: paper({ noi_dung: body(`| ${words('dau', 900)} | Hạn |\n|---|---|\n| Việc | xong |`) }),
    foot: paper({ noi_nhan: `[${Array.from({ length: 90 }, (_, i) => `Nơi noi${i} nhận`).join(', ')}]` }),
  };
  const folder = office(
    Object.fromEntries(Object.entries(papers).map(([name, text]) => [`${name}.yaml`, text])),
  );
  const names = Object.keys(papers);
  expect(danvan(['render', ...names.map((name) => `${name}.yaml`)], { cwd: folder }).status).toBe(0);
  for (const name of names) {
    const docx = docxText(join(folder, `${name}.docx`));
    const pdf = pdfText(join(folder, `${name}.pdf`));
    for (const word of (papers[name as keyof typeof papers] ?? '').match(/\b(?:hang|dau|noi)\d+\b/g) ?? []) {
      expect(`${name} ${docx.split(' ').includes(word)} ${pdf.split(' ').includes(word)}`).toBe(
        `${name} true true`,
      );
    }
  }
});
