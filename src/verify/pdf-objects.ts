import { inflate } from '../host/bytes.ts';
import { Broken } from './broken.ts';
import { type PdfDict, PdfLexer, type PdfValue, Ref } from './pdf-lexer.ts';
import { unpacked } from './unpacked.ts';

/** What a stream of a paper may at most unpack to. */
const most = 64 * 1024 * 1024;

/** Objects of a PDF by number, read when they are asked for. */
export interface PdfObjects {
  readonly trailer: PdfDict;
  /** The value behind a reference, or the value itself. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict;
  /** The unpacked bytes of a stream object: the same array where they were met before. */
  stream(value: PdfValue | undefined): Uint8Array;
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return inflate(packed, most);
  } catch {
    throw new Broken('pdf-stream');
  }
}

/** What a file ends with is ASCII, and what stands before that does not matter. */
const tail = new TextDecoder();

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
  const end = tail.decode(bytes.subarray(Math.max(0, bytes.length - 1024)));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1];
  if (start === undefined) throw new Broken('pdf-xref');
  const offsets = new Map<number, number>();
  const trailer = readTable(bytes, Number(start), offsets);
  const seen = new Set([Number(start)]);
  for (let previous = trailer.get('Prev'); typeof previous === 'number' && !seen.has(previous); ) {
    seen.add(previous);
    previous = readTable(bytes, previous, offsets).get('Prev');
  }

  const known = new Map<number, PdfValue>();
  const read = (ref: Ref): { value: PdfValue; lexer: PdfLexer } => {
    const offset = offsets.get(ref.id);
    if (offset === undefined) throw new Broken('pdf-object');
    const lexer = new PdfLexer(bytes, offset);
    const [id, , obj] = [lexer.word(), lexer.word(), lexer.word()];
    if (id !== String(ref.id) || obj !== 'obj') throw new Broken('pdf-object');
    const value = lexer.value();
    known.set(ref.id, value);
    return { value, lexer };
  };
  const objects: PdfObjects = {
    trailer,
    get: (value) => (value instanceof Ref ? (known.get(value.id) ?? read(value).value) : value),
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
      return unpacked(raw, unpack);
    },
  };
  return objects;
}
