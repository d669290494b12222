import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { fileSpan } from '../base/span.ts';
import { invisible, nameOf } from './characters.ts';

export interface Decoded {
  /** The text that spans count in: UTF-8, no BOM, LF, NFC, without invisible characters and line tails. */
  readonly text: string;
  /** False where the bytes are no UTF-8: what the text says is not to be used. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes of a file as text, whichever way an editor saved it; other encodings than UTF-8 are refused with advice. Where
 * spaces at the end of a line mean something (a tab may part two empty cells), `tails` keeps them.
 */
export function decode(file: string, bytes: Uint8Array, tails: 'drop' | 'keep' = 'drop'): Decoded {
  if (looksUtf16(bytes)) {
    const found = problem('source/bang-ma-utf16', fileSpan(file));
    return { text: '', sound: false, diagnostics: [found] };
  }
  try {
    const { text, diagnostics } = clean(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), tails);
    return { text, sound: true, diagnostics };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { text } = clean(file, new TextDecoder('utf-8').decode(bytes), tails);
    const at = text.indexOf('\ufffd');
    const found = problem('source/bang-ma', { file, start: at, end: at + 1 });
    return { text, sound: false, diagnostics: [found] };
  }
}

/** Spaces that nobody sees at the end of a line. */
const lineTails = /(?<![ \t])[ \t]+(?=\n)/g;

function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 1000);
  return head.length > 3 && head.filter((byte) => byte === 0).length * 5 > head.length;
}

function clean(
  file: string,
  decoded: string,
  tails: 'drop' | 'keep',
): { text: string; diagnostics: Diagnostic[] } {
  const unified = decoded.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const counts = new Map<string, { first: number; count: number }>();
  for (const { 0: character, index } of unified.matchAll(invisible)) {
    const seen = counts.get(character);
    if (seen) seen.count += 1;
    else counts.set(character, { first: index, count: 1 });
  }
  const strip = (raw: string): string => {
    const seen = raw.replace(invisible, '');
    return (tails === 'keep' ? seen : seen.replace(lineTails, '')).normalize('NFC');
  };
  const diagnostics = [...counts].map(([character, { first, count }]) => {
    const start = strip(unified.slice(0, first)).length;
    const params = { ky_tu: nameOf(character), so_lan: count };
    return problem('source/ky-tu-an', { file, start, end: start + 1 }, params, { severity: 'warning' });
  });
  return { text: strip(unified), diagnostics };
}
