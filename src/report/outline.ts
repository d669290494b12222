import type { Sentence } from './message/messages.ts';

/** The sentences of a code as they stand in general: with dots where a finding has its own words. */
export function outlineOf(sentence: Sentence): Sentence {
  const open = (text: string | undefined): string | undefined =>
    text
      ?.replace(/\[([^[\]]*(?<!\{)\{\w+\}(?!\})[^[\]]*)\]/g, '$1')
      .replace(/(?<!\{)\{\w+\}(?!\})/g, '…')
      .trim();
  return {
    title: sentence.title,
    what: open(sentence.what) ?? '',
    why: open(sentence.why),
    fix: open(sentence.fix),
  };
}
