import type { Diagnostic } from '../base/diagnostic.ts';
import { Lines } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { Value } from '../base/value.ts';

/** A comment `# danvan-bo-qua <mã>: <lý do>`, which says that some findings at one place are meant so. */
export interface Suppression {
  readonly span: Span;
  readonly codes: readonly string[];
  /** `# danvan-bo-qua <mã> "<chữ>": <lý do>`: only findings on a line with these words. */
  readonly words: string | undefined;
  readonly reason: string;
  /** True where it stands inside a text, which no comment can. */
  readonly inText: boolean;
  /** The stretch of the file that it speaks of: its line, or the next, with the whole of a text that begins there. */
  readonly from: number;
  readonly to: number;
}

const comment = /#[ \t]*danvan-bo-qua\b[ \t]*([^\n]*)/g;
const form = /^([a-z0-9/-]+(?:\s*,\s*[a-z0-9/-]+)*)?\s*(?:"([^"]*)")?\s*:?\s*(.*)$/su;

/** Every such comment of a file, in order. */
export function suppressionsOf(file: string, text: string, value: Value): readonly Suppression[] {
  if (!text.includes('danvan-bo-qua')) return [];
  const lines = new Lines(text);
  const texts = scalarsOf(value);
  return [...text.matchAll(comment)].map((match) => {
    const [whole, rest = ''] = match;
    const start = match.index;
    const [, codes = '', words, reason = ''] = form.exec(rest.trim()) ?? [];
    const line = lines.lineAt(start);
    const alone = text.slice(lines.startOf(line), start).trim() === '';
    const meant = alone ? nextLine(lines, line) : line;
    const lineEnd = lines.startOf(meant) + lines.line(meant).length;
    const ends = texts.filter((each) => lines.lineAt(each.from) === meant).map((each) => each.to);
    return {
      span: { file, start, end: start + whole.trimEnd().length },
      codes: codes.split(/[\s,]+/).filter((code) => code !== ''),
      words,
      reason: reason.trim(),
      inText: texts.some((each) => each.textFrom <= start && start < each.to),
      from: lines.startOf(meant),
      to: Math.max(lineEnd, ...ends),
    };
  });
}

/** The first line after `line` that is neither empty nor a comment alone. */
function nextLine(lines: Lines, line: number): number {
  let next = line + 1;
  while (next < lines.count - 1 && /^\s*(#.*)?$/.test(lines.line(next))) next += 1;
  return Math.min(next, lines.count - 1);
}

interface Extent {
  /** Where its key, or the text itself, begins. */
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
}

function scalarsOf(value: Value, from?: number): readonly Extent[] {
  switch (value.type) {
    case 'scalar':
      return [{ from: from ?? value.span.start, textFrom: value.span.start, to: value.span.end }];
    case 'list':
      return value.items.flatMap((item) => scalarsOf(item));
    case 'mapping':
      return value.entries.flatMap((entry) => scalarsOf(entry.value, entry.keySpan.start));
  }
}

/** Whether a suppression speaks of a finding. `text`: of the file that both are in. */
export function covers(suppression: Suppression, { code, span }: Diagnostic, text: string): boolean {
  const { span: own, codes, words, from, to } = suppression;
  if (own.file !== span.file || !codes.includes(code) || span.start < from || span.start > to) return false;
  if (words === undefined) return true;
  const lineFrom = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineTo = text.indexOf('\n', Math.max(span.start, span.end - 1));
  return text.slice(lineFrom, lineTo < 0 ? undefined : lineTo).includes(words);
}
