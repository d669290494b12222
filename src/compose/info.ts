import { isoDate } from '../base/calendar.ts';
import { plain } from '../base/inline.ts';
import type { Info } from '../block/block.ts';
import { organsInSentence } from './kem-theo.ts';
import { inLetters } from './letters.ts';
import type { ComposeInput } from './work.ts';

/** The properties of both files: title from kind and trích yếu, author the issuers, date the paper's own. */
export function infoOf({ document, form }: ComposeInput): Info {
  const subject = plain(document.trich_yeu ?? []).trim();
  const inTitle = plain(inLetters(document.trich_yeu ?? [], 'thuong-dau')).trim();
  return {
    title: `${document.ten_loai} ${inTitle}`.trim(),
    author: organsInSentence(form.rulebook.wording, document.co_quan),
    subject,
    language: 'vi-VN',
    date: isoDate(document.ngay),
  };
}
