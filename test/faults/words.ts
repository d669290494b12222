import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

/** The body of a .docx as text, a space for every paragraph's end. */
export function docxText(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  const bare = xml.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ').replace(/<[^>]*>/g, '');
  return squeezed(entities.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), bare));
}

/** The text of a .pdf as a reader copies it. */
export function pdfText(file: string): string {
  return squeezed(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
