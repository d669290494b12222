/** Characters for bytes: the UTF-16 offset of each byte asked for, in rising order, of UTF-8 that is known to be sound. */
export class Position {
  private readonly bytes: Uint8Array;
  private byte = 0;
  private unit: number;

  /** `first`: the offset of the first byte. */
  constructor(bytes: Uint8Array, first: number) {
    this.bytes = bytes;
    this.unit = first;
  }

  of(byte: number): number {
    for (; this.byte < byte && this.byte < this.bytes.length; this.byte++) {
      const value = this.bytes[this.byte] ?? 0;
      if ((value & 0xc0) !== 0x80) this.unit += value >= 0xf0 ? 2 : 1;
    }
    return this.unit;
  }
}
