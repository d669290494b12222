import { readFileSync } from 'node:fs';

/** A trace of text extraction in a sample that is no wording of its author, and what stands there in the paper. */
interface Repair {
  readonly find: RegExp;
  readonly put: string;
  readonly why: string;
}

export interface Seed {
  readonly file: string;
  readonly example: string;
  readonly repairs: readonly Repair[];
}

const everywhere: readonly Repair[] = [
  { find: /^-{5,}$/gm, put: '', why: 'a drawn line' },
  { find: /^\|$/gm, put: '', why: 'a border of the header table' },
  { find: /\*\*/g, put: '', why: 'bold kept as markup' },
  { find: /\*(?! )([^*\n]+)\*/g, put: '$1', why: 'italic kept as markup' },
];

export const seeds: readonly Seed[] = [
  {
    file: 'bac-kan-ke-hoach.txt',
    example: 'bac-kan/ke-hoach.yaml',
    repairs: [
      {
        find: /^THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2025$/m,
        put: 'Thực hiện công tác dân vận chính quyền năm 2025',
        why: 'the trích yếu was typed again in capitals',
      },
    ],
  },
  {
    file: 'hau-giang-ke-hoach.txt',
    example: 'hau-giang/ke-hoach.yaml',
    repairs: [
      { find: /^http.*$/gm, put: '', why: 'addresses of links' },
      { find: /^6 $/m, put: '', why: 'a page number' },
    ],
  },
  {
    file: 'dong-thap-ke-hoach.txt',
    example: 'dong-thap/ke-hoach.yaml',
    repairs: [{ find: /^Đề tổ chức/m, put: 'Để tổ chức', why: 'a slip of character recognition' }],
  },
  {
    file: 'vinh-long-giay-moi.txt',
    example: 'vinh-long/giay-moi.yaml',
    repairs: [
      { find: / \^h/g, put: 'h', why: 'a raised h kept as markup' },
      { find: /^TL\.CHỦ TỊCH$/m, put: 'TL. CHỦ TỊCH', why: 'danvan writes the space' },
    ],
  },
];

/** The sample's text with its traces of extraction put right. A repair that finds nothing is an error. */
export function seedText(seed: Seed): string {
  let text = readFileSync(new URL(`seeds/${seed.file}`, import.meta.url), 'utf8');
  for (const { find, put } of everywhere) text = text.replaceAll(find, put);
  for (const { find, put, why } of seed.repairs) {
    const repaired = text.replace(find, put);
    if (repaired === text) throw new Error(`${seed.file}: nothing to repair for "${why}"`);
    text = repaired;
  }
  return text;
}
