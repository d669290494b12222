import { crc32, inflateRawSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** The two DOS words, time and date. */
  readonly time: number;
  readonly date: number;
}

/** The entries of a ZIP file in the order of its directory, each checked against its own header, size and CRC. */
export function entriesOf(file: Uint8Array): Entry[] {
  const zip = Buffer.from(file);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== 0x04034b50) throw new Error(`${name}: no local header`);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw);
    if (bytes.length !== zip.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size`);
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`${name}: wrong CRC`);
    entries.push({ name, bytes, time: zip.readUInt16LE(at + 12), date: zip.readUInt16LE(at + 14) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
