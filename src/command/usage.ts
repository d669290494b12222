import type { CommanderError } from 'commander';
import type { Words } from './command.ts';

/** Commander's own headings and defaults, by the English that it would print. */
export const helpWords: Readonly<Record<string, Words>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
};

export const programWords = {
  about: {
    vi: 'Viết nội dung một lần bằng YAML; danvan in ra văn bản đúng thể thức, .docx và .pdf.',
    en: 'Write the words once in YAML; danvan prints the official document, .docx and .pdf.',
  },
  usage: { vi: '<lệnh> [tùy chọn]', en: '<command> [options]' },
  options: { vi: '[tùy chọn]', en: '[options]' },
  help: { vi: 'in phần trợ giúp này', en: 'print this help' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  lang: { vi: 'ngôn ngữ của thông báo: vi hoặc en', en: 'language of messages: vi or en' },
  debug: { vi: 'in vết lỗi khi danvan hỏng', en: 'print a stack trace when danvan itself fails' },
} as const satisfies Record<string, Words>;

/** Commander's usage errors as danvan's codes, with the word that was wrong. */
export function usageProblem(error: CommanderError): { code: string; params: Record<string, string> } {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const known: Readonly<Record<string, string>> = {
    'commander.unknownCommand': 'command/lenh-la',
    'commander.unknownOption': 'command/tuy-chon-la',
    'commander.missingArgument': 'command/thieu-tham-so',
    'commander.optionMissingArgument': 'command/tuy-chon-thieu-gia-tri',
    'commander.excessArguments': 'command/thua-tham-so',
  };
  return { code: known[error.code] ?? 'command/sai-cau-lenh', params: { tu: word } };
}
