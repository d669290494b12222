import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { danvan, type Ran } from './danvan.ts';
import type { Finding } from './findings.ts';
import { office } from './office.ts';

export interface Batch {
  readonly folder: string;
  readonly ran: Ran;
  /** What was said about one paper. */
  of(name: string): readonly Finding[];
  /** `code@line` of the errors of one paper, in order. */
  errors(name: string): readonly string[];
  /** The path of an output, whether or not it is there. */
  output(name: string, format: 'docx' | 'pdf'): string;
  /** Which of its outputs a paper has: '', 'docx+pdf'. */
  written(name: string): string;
}

/**
 * Renders papers, each as it is typed, in one run of the program into out/. Names get `.yaml`; a sound paper goes last,
 * so that whatever the others do can be seen to leave it alone.
 */
export function renderAll(papers: ReadonlyMap<string, string | Uint8Array>, sound: string): Batch {
  const names = new Map([...papers.keys(), 'sound'].map((name, i) => [name, `p${i}`]));
  const stem = (name: string): string => names.get(name) ?? name;
  const texts = [...papers, ['sound', sound] as const];
  const folder = office(Object.fromEntries(texts.map(([name, text]) => [`${stem(name)}.yaml`, text])));
  const files = [...names.values()].map((each) => `${each}.yaml`);
  const ran = danvan(['render', ...files, '-o', 'out'], { cwd: folder });
  const of = (name: string): readonly Finding[] =>
    ran.findings.filter(({ file }) => file === `${stem(name)}.yaml`);
  const output = (name: string, format: 'docx' | 'pdf'): string =>
    join(folder, 'out', `${stem(name)}.${format}`);
  return {
    folder,
    ran,
    of,
    output,
    errors: (name) =>
      of(name)
        .filter(({ severity }) => severity === 'lỗi')
        .map(({ code, line }) => `${code}@${line}`),
    written: (name) =>
      (['docx', 'pdf'] as const).filter((format) => existsSync(output(name, format))).join('+'),
  };
}
