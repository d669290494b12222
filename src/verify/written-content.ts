import { Broken } from './broken.ts';
import { readPdfInfo } from './read-pdf.ts';
import { unzip } from './unzip.ts';

/** The SHA-256 of what a paper said, which danvan keeps in each file it writes; undefined where there is none. */
export function writtenContent(bytes: Uint8Array): string | undefined {
  try {
    if (bytes[0] === 0x25) return hash(readPdfInfo(bytes)['danvan-content']);
    const custom = new TextDecoder().decode(unzip(bytes).get('docProps/custom.xml') ?? new Uint8Array());
    return hash(/name="danvan-content"[^>]*>\s*<vt:lpwstr>([^<]*)</.exec(custom)?.[1]);
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

function hash(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}
