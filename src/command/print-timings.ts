import type { Phase, Phases } from '../base/phases.ts';
import type { Words } from './command.ts';
import type { Talk } from './talk.ts';

/** Said of the option by every command that has it. */
export const timingsOption = {
  flags: '--timings',
  about: {
    vi: 'cho biết từng giai đoạn mất bao nhiêu mili giây',
    en: 'tell how many milliseconds each phase took',
  },
} as const;

const named: Readonly<Record<Phase, Words>> = {
  read: { vi: 'đọc tệp', en: 'read files' },
  source: { vi: 'phân tích YAML', en: 'parse YAML' },
  schema: { vi: 'hiểu nội dung', en: 'understand the paper' },
  rules: { vi: 'soát theo quy tắc', en: 'check the rules' },
  compose: { vi: 'dựng thể thức', en: 'compose' },
  paginate: { vi: 'chia trang', en: 'divide into pages' },
  docx: { vi: 'viết .docx', en: 'write the .docx' },
  pdf: { vi: 'viết .pdf', en: 'write the .pdf' },
  verify: { vi: 'đọc lại, đối chiếu', en: 'read again and compare' },
  move: { vi: 'đưa tệp vào chỗ', en: 'put the files in place' },
};

const heads = {
  processor: { vi: 'bộ xử lý', en: 'processor' },
  clock: { vi: 'đồng hồ', en: 'clock' },
} as const satisfies Record<string, Words>;

/** How long each phase took, on stderr: of the processor and of the clock. */
export function printTimings(talk: Talk, phases: Phases): void {
  const { lang } = talk;
  const row = (name: string, processor: string, clock: string): string =>
    `${name.padEnd(24)} ${processor.padStart(12)} ${clock.padStart(12)}\n`;
  const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
  const rows = phases.spent.map(({ phase, processor, clock }) =>
    row(named[phase][lang], milliseconds(processor), milliseconds(clock)),
  );
  talk.host.err(row('', heads.processor[lang], heads.clock[lang]) + rows.join(''));
}
