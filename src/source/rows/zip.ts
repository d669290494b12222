import { Inflate } from 'fflate';
import { crc32 } from '../../base/crc32.ts';
import { Unreadable } from './unreadable.ts';

/** One file of an archive, still packed. */
export interface Part {
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  /** Of what it unpacks to. */
  readonly crc: number;
}

/** Packed bytes unpacked at a time: at deflate's utmost, a thousandfold, four million come out. */
const step = 4096;
const damaged = (): Unreadable => new Unreadable('rows/xlsx-hong');

/** The files of an archive by name, none of them unpacked. Throws Unreadable. */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Part>();
  try {
    const end = endOfDirectory(view);
    let entry = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(entry, true) !== 0x02014b50) throw damaged();
      const [flags, method] = [view.getUint16(entry + 8, true), view.getUint16(entry + 10, true)];
      if ((flags & 1) !== 0) throw new Unreadable('rows/co-mat-khau');
      if (method !== 0 && method !== 8) throw damaged();
      const nameLength = view.getUint16(entry + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + nameLength));
      const local = view.getUint32(entry + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
      parts.set(name, { packed, deflated: method === 8, crc: view.getUint32(entry + 16, true) });
      entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
  return parts;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

/**
 * The text of a part, piece by piece. What it unpacks to is counted as it comes, not believed from the archive: past
 * `most` bytes, or where it is not what was packed, it throws Unreadable.
 */
export function* unpacked({ packed, deflated, crc }: Part, most: number): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let size = 0;
  let sum = 0;
  for (let at = 0; at < packed.length; at += step) {
    const piece = packed.subarray(at, at + step);
    if (deflated) push(inflate, piece, at + step >= packed.length);
    else ready.push(piece);
    for (const out of ready.splice(0)) {
      size += out.length;
      sum = crc32(out, sum);
      if (size > most) throw new Unreadable('rows/bom-nen', { toi_da: most / (1024 * 1024) });
      yield decode(decoder, out);
    }
  }
  if (sum !== crc) throw damaged();
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last);
  } catch {
    throw damaged();
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw damaged();
  }
}
