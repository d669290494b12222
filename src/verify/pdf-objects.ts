import { Unzlib, unzlibSync } from 'fflate';
import { Broken } from './broken.ts';
import { type PdfDict, PdfLexer, type PdfValue, Ref } from './pdf-lexer.ts';

/** What a stream of a paper may at most unpack to. */
const most = 64 * 1024 * 1024;

/** Objects of a PDF by number, read when they are asked for. */
export interface PdfObjects {
  readonly trailer: PdfDict;
  /** The value behind a reference, or the value itself. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict;
  /** The unpacked bytes of a stream object. */
  stream(value: PdfValue | undefined): Uint8Array;
}

/** No deflated byte unpacks to more than this many. */
const worstRatio = 1032;

function inflate(packed: Uint8Array): Uint8Array {
  if (packed.length * worstRatio <= most) return inflateShort(packed);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const unzlib = new Unzlib((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
    if (total > most) throw new Broken('pdf-stream');
  });
  try {
    for (let at = 0; at < packed.length; at += 65536) {
      unzlib.push(packed.subarray(at, at + 65536), at + 65536 >= packed.length);
    }
  } catch {
    throw new Broken('pdf-stream');
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function inflateShort(packed: Uint8Array): Uint8Array {
  try {
    return unzlibSync(packed);
  } catch {
    throw new Broken('pdf-stream');
  }
}

/** Adds the entries of one cross-reference table that no newer table has; gives its trailer. */
function readTable(bytes: Uint8Array, start: number, offsets: Map<number, number>): PdfDict {
  const lexer = new PdfLexer(bytes, start);
  if (lexer.word() !== 'xref') throw new Broken('pdf-xref');
  for (let word = lexer.word(); word !== 'trailer'; word = lexer.word()) {
    const [first, count] = [Number(word), Number(lexer.word())];
    if (!(first >= 0 && count >= 0 && count < bytes.length)) throw new Broken('pdf-xref');
    for (let i = 0; i < count; i += 1) {
      const offset = Number(lexer.word());
      lexer.word();
      if (lexer.word() === 'n' && !offsets.has(first + i)) offsets.set(first + i, offset);
    }
  }
  const trailer = lexer.value();
  if (!(trailer instanceof Map)) throw new Broken('pdf-xref');
  return trailer;
}

/**
 * Opens a PDF with classic cross-reference tables, as danvan writes it and as a signature extends it. Throws Broken
 * for any other shape.
 */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024)));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (start === undefined) throw new Broken('pdf-xref');
  const offsets = new Map<number, number>();
  const trailer = readTable(bytes, Number(start), offsets);
  const seen = new Set([Number(start)]);
  for (let previous = trailer.get('Prev'); typeof previous === 'number' && !seen.has(previous); ) {
    seen.add(previous);
    previous = readTable(bytes, previous, offsets).get('Prev');
  }

  const read = (ref: Ref): { value: PdfValue; lexer: PdfLexer } => {
    const offset = offsets.get(ref.id);
    if (offset === undefined) throw new Broken('pdf-object');
    const lexer = new PdfLexer(bytes, offset);
    const [id, , obj] = [lexer.word(), lexer.word(), lexer.word()];
    if (id !== String(ref.id) || obj !== 'obj') throw new Broken('pdf-object');
    return { value: lexer.value(), lexer };
  };
  const objects: PdfObjects = {
    trailer,
    get: (value) => (value instanceof Ref ? read(value).value : value),
    dict(value) {
      const found = objects.get(value);
      if (!(found instanceof Map)) throw new Broken('pdf-object');
      return found;
    },
    stream(value) {
      if (!(value instanceof Ref)) throw new Broken('pdf-object');
      const { value: dict, lexer } = read(value);
      if (!(dict instanceof Map) || lexer.word() !== 'stream') throw new Broken('pdf-object');
      const raw = lexer.raw(Number(objects.get(dict.get('Length'))));
      const filter = objects.get(dict.get('Filter'));
      if (filter === undefined) return raw;
      if (filter !== '/FlateDecode') throw new Broken('pdf-stream');
      return inflate(raw);
    },
  };
  return objects;
}
