import { crc32, inflateRaw } from '../host/bytes.ts';
import { Broken } from './broken.ts';
import { unpacked } from './unpacked.ts';

/** No paper comes near it; an archive that claims more is not opened. */
const most = 256 * 1024 * 1024;

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Broken('zip');
}

const names = new TextDecoder();

function content(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
  const [method, crc] = [view.getUint16(entry + 10, true), view.getUint32(entry + 16, true)];
  const [packed, size] = [view.getUint32(entry + 20, true), view.getUint32(entry + 24, true)];
  const local = view.getUint32(entry + 42, true);
  if (view.getUint32(local, true) !== 0x04034b50) throw new Broken('zip');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const raw = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new Broken('zip');
  const data = method === 0 ? raw : unpacked(raw, (packed) => inflateRaw(packed, size));
  if (data.length !== size || crc32(data) !== crc) throw new Broken('crc');
  return data;
}

/**
 * The parts of a ZIP archive by name, in the order of its directory. Throws Broken where the archive is cut short,
 * a part does not match its checksum, or the parts together are larger than any paper.
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  try {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    let entry = view.getUint32(end + 16, true);
    let total = 0;
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(entry, true) !== 0x02014b50) throw new Broken('zip');
      const nameLength = view.getUint16(entry + 28, true);
      const name = names.decode(bytes.subarray(entry + 46, entry + 46 + nameLength));
      total += view.getUint32(entry + 24, true);
      if (total > most || parts.has(name)) throw new Broken('zip');
      parts.set(name, content(bytes, view, entry));
      entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
  } catch (error) {
    throw error instanceof Broken ? error : new Broken('zip');
  }
  return parts;
}
