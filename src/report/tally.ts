import type { Lang } from './sentence.ts';

/** How many papers of a build came to what. */
export interface BuildTally {
  readonly written: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly refused: number;
  /** Issued, and kept as they were. */
  readonly held: number;
  /** Not begun, since the build was interrupted. */
  readonly undone: number;
  /** Files taken away. */
  readonly pruned: number;
  /** Warnings of earlier builds about papers that have not changed. */
  readonly warnings: number;
}

const words: Readonly<Record<Lang, Readonly<Record<keyof BuildTally, (n: number) => string>>>> = {
  vi: {
    written: (n) => `${n} văn bản đã in`,
    unchanged: (n) => `${n} không đổi`,
    wrong: (n) => `${n} có lỗi`,
    refused: (n) => `${n} không ghi được`,
    held: (n) => `${n} đã ban hành, giữ bản cũ`,
    undone: (n) => `${n} chưa làm`,
    pruned: (n) => `${n} tệp đã xóa`,
    warnings: (n) => `còn ${n} cảnh báo cũ (xem bằng danvan check)`,
  },
  en: {
    written: (n) => `${n} printed`,
    unchanged: (n) => `${n} unchanged`,
    wrong: (n) => `${n} with errors`,
    refused: (n) => `${n} not writable`,
    held: (n) => `${n} issued and left as signed`,
    undone: (n) => `${n} not done`,
    pruned: (n) => `${n} file${n === 1 ? '' : 's'} removed`,
    warnings: (n) => `${n} earlier warning${n === 1 ? '' : 's'} (see danvan check)`,
  },
};

/** The last line of a build. */
export function printTally(tally: BuildTally, lang: Lang): string {
  const keys = ['written', 'unchanged', 'wrong', 'refused', 'held', 'undone', 'pruned', 'warnings'] as const;
  const told = keys.filter((key) => tally[key] > 0 || key === 'written' || key === 'unchanged');
  return `${told.map((key) => words[lang][key](tally[key])).join(', ')}.\n`;
}

const width = 30;

/** A bar that takes the place of the line it stands on; without numbers, the empty line again. */
export function printProgress(progress: { readonly done: number; readonly all: number } | undefined): string {
  if (!progress) return '\r\u001b[K';
  const full = Math.floor((width * progress.done) / progress.all);
  return `\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${progress.done}/${progress.all}`;
}
