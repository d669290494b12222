import type { YAMLParseError } from 'yaml';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Lines } from '../base/lines.ts';
import { quotedLine } from './spelling.ts';

/** What a line that YAML cannot read most often is, by how it looks; the first that fits. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/^\s*\t/, 'source/tab'],
  [/^[ ]*[\u00a0\u2000-\u200a\u202f\u3000]/, 'source/dau-cach-la'],
  [/^ *(?:- +)*[A-Za-z_][\w.-]*:[^\s]/, 'source/thieu-cach'],
  [/^ *-[^\s-]/, 'source/thieu-cach-gach'],
  [/^ *[A-Za-z_][\w.-]*: +- /, 'source/gach-cung-dong'],
];

const codes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'source/tab',
  BAD_DQ_ESCAPE: 'source/thoat-la',
  BLOCK_AS_IMPLICIT_KEY: 'source/hai-cham',
  MULTILINE_IMPLICIT_KEY: 'source/hai-cham-dong-sau',
  KEY_OVER_1024_CHARS: 'source/hai-cham',
  BAD_INDENT: 'source/thut-le',
};

/** What scan() has said before, at the place where it begins. */
const saidBefore = /Missing closing|end with a [\]}]/;

/** The parser's errors as diagnostics: one a line, since one slip makes it complain several times over. */
export function yamlErrors(file: string, lines: Lines, errors: readonly YAMLParseError[]): Diagnostic[] {
  const byLine = new Map<number, YAMLParseError>();
  const last = Math.max(0, lines.text.trimEnd().length - 1);
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (saidBefore.test(error.message)) continue;
    const line = lines.lineAt(Math.min(error.pos[0], last));
    if (!byLine.has(line) || error.code === 'MULTILINE_IMPLICIT_KEY') byLine.set(line, error);
  }
  return [...byLine].map(([line, error]) => {
    const written = lines.line(line);
    const start = Math.min(error.pos[0], last);
    const lineEnd = lines.startOf(line) + Math.max(1, written.length);
    const end = Math.max(start, Math.min(Math.max(error.pos[1], start + 1), lineEnd));
    const code = codeOf(error, written, lines.text.charAt(start));
    const dung = respelt[code]?.(written.trim()) ?? quotedLine(lines.text, start);
    return problem(code, { file, start, end }, { dung, khoa: written.trim() });
  });
}

function codeOf({ code, message }: YAMLParseError, line: string, at: string): string {
  const look = looks.find(([pattern]) => pattern.test(line))?.[1];
  if (look) return look;
  if (message.startsWith('Implicit map keys need')) return 'source/thieu-hai-cham';
  if (at === '-') return 'source/thut-le';
  return codes[code] ?? 'source/cu-phap';
}

/** The right spelling, where it is not the value in quotes. */
const respelt: Readonly<Record<string, (line: string) => string>> = {
  'source/thieu-cach': (line) => line.replace(/^((?:- +)*[\w.-]+:)/, '$1 '),
  'source/thieu-cach-gach': (line) => line.replace(/^-/, '- '),
};
