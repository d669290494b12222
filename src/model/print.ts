import type { Rich } from '../base/inline.ts';
import type { Document } from './document.ts';

/**
 * A Document as stable text: its own keys in the order of the type, running text as one line with its marks as typed.
 * Absent keys are left out; what is deliberately blank prints as `~`.
 */
export function printDocument(document: Document): string {
  return `${lines(document).join('\n')}\n`;
}

function lines(value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => entry(key, inner));
}

function entry(key: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (value === null) return [`${key}: ~`];
  if (typeof value !== 'object') return [`${key}: ${value}`];
  if (isRich(value)) return [`${key}: ${richText(value)}`];
  if (!Array.isArray(value)) return block(`${key}:`, lines(value));
  return value.length === 0 ? [] : block(`${key}:`, value.flatMap(item));
}

function item(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [`- ${value}`];
  if (isRich(value)) return [`- ${richText(value)}`];
  const inner = Array.isArray(value) ? value.flatMap(item) : lines(value);
  return inner.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

function block(head: string, inner: readonly string[]): readonly string[] {
  return inner.length === 0 ? [] : [head, ...inner.map((line) => `  ${line}`)];
}

function isRich(value: object): value is Rich {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((inline) =>
      ['text', 'break', 'page-number'].includes((inline as { type?: string } | null)?.type ?? ''),
    )
  );
}

function richText(rich: Rich): string {
  return rich
    .map((inline) => {
      if (inline.type !== 'text') return ' / ';
      const italic = inline.italic ? `*${inline.text}*` : inline.text;
      const bold = inline.bold ? `**${italic}**` : italic;
      return inline.sup ? `^${bold}^` : bold;
    })
    .join('');
}
