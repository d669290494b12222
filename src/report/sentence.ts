import type { Diagnostic } from '../base/diagnostic.ts';
import { messages } from './message/index.ts';
import type { Messages, Sentence } from './message/messages.ts';
import { printable } from './printable.ts';

export type Lang = 'vi' | 'en';

const longestParam = 160;

/**
 * The sentences of a diagnostic in a language, every slot filled. A code that is not in `known` is shown as it is.
 */
export function sentenceOf(diagnostic: Diagnostic, lang: Lang, known: Messages = messages): Sentence {
  const message = known[diagnostic.code]?.[lang];
  if (!message) {
    const facts = Object.entries(diagnostic.params).map(([name, value]) => `${name}: ${value}`);
    return { what: printable([diagnostic.code, ...facts].join(', ')) };
  }
  const filled = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : fill(text, diagnostic.params).trim() || undefined;
  return {
    what: filled(message.what) ?? diagnostic.code,
    why: filled(message.why),
    fix: filled(message.fix),
  };
}

function fill(text: string, params: Diagnostic['params']): string {
  const slot = /(?<!\{)\{(\w+)\}(?!\})/g;
  const value = (name: string): string => shorten(printable(String(params[name] ?? '')));
  return text
    .replace(/\[[^[\]]*(?<!\{)\{\w+\}(?!\})[^[\]]*\]/g, (part) => {
      const names = [...part.matchAll(slot)].map((m) => m[1] ?? '');
      return names.every((name) => value(name) !== '') ? part.slice(1, -1) : '';
    })
    .replace(slot, (_, name: string) => value(name));
}

function shorten(value: string): string {
  return value.length > longestParam ? `${value.slice(0, longestParam)}…` : value;
}
