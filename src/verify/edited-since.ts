import { sha256 } from '../host/hash.ts';
import { Broken } from './broken.ts';
import { readPdfInfo } from './read-pdf.ts';
import { unzip } from './unzip.ts';

/**
 * `unchanged`: byte for byte what danvan wrote (of a .docx, every part of it). `edited`: written by danvan, changed or
 * only saved again since. `foreign`: not danvan's, or so changed that nothing in it says so.
 */
export type Origin = 'unchanged' | 'edited' | 'foreign';

const zeros = '0'.repeat(64);

/** Says whether a .docx or a .pdf is still as danvan wrote it, by the seal inside. Never throws. */
export async function editedSince(bytes: Uint8Array): Promise<Origin> {
  try {
    if (starts(bytes, 'PK')) return await docxOrigin(unzip(bytes));
    return starts(bytes, '%PDF-') ? await pdfOrigin(bytes) : 'foreign';
  } catch (error) {
    if (error instanceof Broken) return 'foreign';
    throw error;
  }
}

function starts(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, i) => bytes[i] === char.charCodeAt(0));
}

async function docxOrigin(parts: ReadonlyMap<string, Uint8Array>): Promise<Origin> {
  const name = 'docProps/custom.xml';
  const custom = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const seal = /name="danvan-seal"[^>]*>\s*<vt:lpwstr>([0-9a-f]{64})<\/vt:lpwstr>/.exec(custom)?.[1];
  if (seal === undefined) return custom.includes('"danvan-') ? 'edited' : 'foreign';
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (const key of [...parts.keys()].sort()) {
    const own = key === name ? encoder.encode(custom.replace(`>${seal}<`, `>${zeros}<`)) : parts.get(key);
    if (own !== undefined) pieces.push(encoder.encode(`${key}\n${own.length}\n`), own);
  }
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return sha256(all) === seal ? 'unchanged' : 'edited';
}

/** The place of the ASCII text `needle` in the bytes, or -1. */
function indexOf(bytes: Uint8Array, needle: string): number {
  const codes = [...needle].map((char) => char.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) return at;
  }
  return -1;
}

async function pdfOrigin(bytes: Uint8Array): Promise<Origin> {
  const seal = sealOf(bytes);
  if (seal === undefined) return indexOf(bytes, '/danvan-seal') < 0 ? 'foreign' : 'edited';
  const at = indexOf(bytes, `(${seal})`) + 1;
  const copy = Uint8Array.from(bytes);
  copy.set(new TextEncoder().encode(zeros), at);
  return sha256(copy) === seal ? 'unchanged' : 'edited';
}

function sealOf(bytes: Uint8Array): string | undefined {
  try {
    const seal = readPdfInfo(bytes)['danvan-seal'];
    return seal !== undefined && /^[0-9a-f]{64}$/.test(seal) ? seal : undefined;
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}
