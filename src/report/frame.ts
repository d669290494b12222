import type { Lines } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import { printable } from './printable.ts';
import { width } from './width.ts';

/** Characters of a long line that are shown around the place. */
const shown = 96;
const before = 40;

/**
 * The line of a span with one line on either side, and carets under the span's part of that line. Empty where the span
 * is of the file as a whole.
 */
export function codeFrame(lines: Lines, span: Span): string[] {
  if (span.start === 0 && span.end === 0) return [];
  const at = lines.lineAt(Math.min(span.start, lines.text.length));
  const line = lines.line(at);
  const from = Math.min(span.start - lines.startOf(at), line.length);
  const to = Math.max(from, Math.min(span.end - lines.startOf(at), line.length));
  const cut = from > shown - before ? from - before : 0;
  const window = (text: string): string => {
    const end = cut + shown;
    return printable(
      `${cut > 0 && text.length > cut ? '…' : ''}${text.slice(cut, end)}${text.length > end ? '…' : ''}`,
    );
  };
  const last = Math.min(at + 1, lines.count - 1);
  const digits = String(last + 1).length;
  const frame: string[] = [];
  for (let i = Math.max(0, at - 1); i <= last; i++) {
    const head = `${i === at ? '>' : ' '} ${String(i + 1).padStart(digits)} |`;
    frame.push(`${head} ${window(lines.line(i))}`.trimEnd());
    if (i !== at) continue;
    const lead = width(line.slice(cut, from)) + (cut > 0 ? 1 : 0);
    const carets = Math.max(1, width(line.slice(from, Math.min(to, cut + shown))));
    frame.push(`  ${' '.repeat(digits)} | ${' '.repeat(lead)}${'^'.repeat(carets)}`);
  }
  return frame;
}
