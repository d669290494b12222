import { crc32, utf8 } from '../../host/bytes.ts';
import { deflateRaw } from '../../host/deflate.ts';

/** Noon of 1 January 1980 as MS-DOS had it, the time before the date: the first day that an entry can carry. */
const moment = (1 << 21) | (1 << 16) | (12 << 11);

interface Entry {
  readonly name: Uint8Array;
  /** What both heads of an entry say, from the version that is needed to the length of its name. */
  readonly facts: Uint8Array;
  readonly packed: Uint8Array;
}

/**
 * The ZIP archive of some files, in their order, all compressed. A library would compress anew, for each paper, the ten
 * files that are the same in all of them. Names are ASCII.
 */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, plain]) => entryOf(utf8(name), plain));
  const body = entries.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const directory = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  for (const { name, facts, packed } of entries) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    bytes.set(facts, central + 6);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    bytes.set(facts, at + 4);
    bytes.set(name, at + 30);
    bytes.set(packed, at + 30 + name.length);
    at += 30 + name.length + packed.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, body, true);
  return bytes;
}

function entryOf(name: Uint8Array, plain: Uint8Array): Entry {
  const packed = deflateRaw(plain);
  const facts = new DataView(new ArrayBuffer(24));
  facts.setUint16(0, 20, true);
  // Compressed by deflate.
  facts.setUint16(4, 8, true);
  facts.setUint32(6, moment, true);
  facts.setUint32(10, crc32(plain), true);
  facts.setUint32(14, packed.length, true);
  facts.setUint32(18, plain.length, true);
  facts.setUint16(22, name.length, true);
  return { name, facts: new Uint8Array(facts.buffer), packed };
}
