import { Broken } from './broken.ts';

export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export type PdfDict = ReadonlyMap<string, PdfValue>;
/** Names keep their slash (`/Page`), operators and keywords are bare strings; the text of both is never a PDF string. */
export type PdfValue = number | string | Uint8Array | Ref | PdfDict | readonly PdfValue[];

/** By byte: 1 where a number may begin. */
const numeric = new Uint8Array(256);
for (const char of '+-.0123456789') numeric[char.charCodeAt(0)] = 1;
/** So many decimal digits a number holds exactly. */
const exact = 15;
/** By byte: 1 white space, 2 delimiter. */
const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1;
for (const char of '()<>[]{}/%') kinds[char.charCodeAt(0)] = 2;
/** By byte: the value of a hexadecimal digit; 255 for anything else. */
const nibbles = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value += 1) {
  nibbles[value.toString(16).charCodeAt(0)] = value;
  nibbles[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}
const deepest = 64;

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads values of PDF syntax one after another. Strings are bytes, dictionaries maps without slashes. */
export class PdfLexer {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    if (!(at >= 0 && at <= bytes.length)) throw new Broken('pdf-syntax');
    this.#bytes = bytes;
    this.#at = at;
  }

  get done(): boolean {
    this.#skip();
    return this.#at >= this.#bytes.length;
  }

  /** The next run of plain characters, or one delimiter. */
  word(): string {
    this.#skip();
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    while (at < bytes.length && kinds[bytes[at] as number] === 0) at += 1;
    if (at === start) at += 1;
    this.#at = at;
    if (at === start + 1) return this.#char(start);
    if (at === start + 2) return String.fromCharCode(bytes[start] as number, bytes[start + 1] as number);
    let word = '';
    for (let each = start; each < at; each += 1) word += this.#char(each);
    return word;
  }

  /** The bytes of a stream, the keyword `stream` being read. */
  raw(length: number): Uint8Array {
    if (this.#bytes[this.#at] === 13) this.#at += 1;
    const start = this.#at + 1;
    if (!(length >= 0 && start + length <= this.#bytes.length)) throw new Broken('pdf-stream');
    return this.#bytes.subarray(start, start + length);
  }

  value(depth = 0): PdfValue {
    if (depth > deepest || this.done) throw new Broken('pdf-syntax');
    const byte = this.#bytes[this.#at] ?? 0;
    if (byte === 47) {
      this.#at += 1;
      return `/${this.#ends(this.#at) ? '' : this.word()}`;
    }
    if (byte === 40) return this.#literal();
    if (byte === 60 && this.#bytes[this.#at + 1] !== 60) return this.#hex();
    if (byte === 60) {
      this.#at += 2;
      return this.#dictionary(depth);
    }
    if (byte === 91) {
      this.#at += 1;
      return this.#array(depth);
    }
    const number = numeric[byte] === 1 ? this.#number() : Number.NaN;
    if (Number.isNaN(number)) return this.word();
    return this.#reference() ? new Ref(number) : number;
  }

  /** A decimal number, passed; NaN, and nothing passed, where there is none. */
  #number(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    const sign = bytes[at];
    if (sign === 43 || sign === 45) at += 1;
    let [digits, count, scale] = [0, 0, 1];
    let point = false;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) {
        digits = digits * 10 + byte - 48;
        count += 1;
        if (point) scale *= 10;
      } else if (byte === 46 && !point) point = true;
      else break;
    }
    if (count === 0 || count > exact || !this.#ends(at)) return Number.NaN;
    this.#at = at;
    return (sign === 45 ? -digits : digits) / scale;
  }

  #array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    while (!this.done && this.#char(this.#at) !== ']') items.push(this.value(depth + 1));
    this.#at += 1;
    return items;
  }

  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    while (!this.done && this.#char(this.#at) !== '>') {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || !key.startsWith('/')) throw new Broken('pdf-syntax');
      entries.set(key.slice(1), this.value(depth + 1));
    }
    this.#at += 2;
    return entries;
  }

  /** Whether ` 0 R` follows; passes it. Only generation 0 exists in files that are written once. */
  #reference(): boolean {
    const bytes = this.#bytes;
    const follows = bytes[this.#at] === 32 && bytes[this.#at + 1] === 48;
    if (!follows || bytes[this.#at + 2] !== 32 || bytes[this.#at + 3] !== 82) return false;
    this.#at += 4;
    return true;
  }

  #literal(): Uint8Array {
    const out: number[] = [];
    let open = 1;
    for (this.#at += 1; this.#at < this.#bytes.length; this.#at += 1) {
      const char = this.#char(this.#at);
      if (char === '\\') {
        this.#at += 1;
        this.#escape(out);
        continue;
      }
      if (char === '(') open += 1;
      if (char === ')') open -= 1;
      if (open === 0) break;
      out.push(this.#bytes[this.#at] ?? 0);
    }
    this.#at += 1;
    return Uint8Array.from(out);
  }

  #escape(out: number[]): void {
    const char = this.#char(this.#at);
    const octal = /^[0-7]{1,3}/.exec(
      String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 3)),
    )?.[0];
    if (octal !== undefined) {
      out.push(Number.parseInt(octal, 8) & 0xff);
      this.#at += octal.length - 1;
    } else if (char === '\r' && this.#char(this.#at + 1) === '\n') this.#at += 1;
    else if (char !== '\n' && char !== '\r') out.push(escapes[char] ?? char.charCodeAt(0));
  }

  #hex(): Uint8Array {
    const end = this.#bytes.indexOf(62, this.#at);
    if (end < 0) throw new Broken('pdf-syntax');
    const bytes = this.#bytes;
    const out = new Uint8Array((end - this.#at) >> 1);
    let length = 0;
    let high = -1;
    for (let at = this.#at + 1; at < end; at += 1) {
      const nibble = nibbles[bytes[at] as number] as number;
      if (nibble === 255) continue;
      if (high < 0) high = nibble * 16;
      else {
        out[length++] = high + nibble;
        high = -1;
      }
    }
    if (high >= 0) out[length++] = high;
    this.#at = end + 1;
    return length === out.length ? out : out.subarray(0, length);
  }

  #skip(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === 37) while (at < bytes.length && bytes[at] !== 10) at += 1;
      else if (kinds[byte] !== 1) break;
    }
    this.#at = Math.min(at, bytes.length);
  }

  #ends(at: number): boolean {
    const byte = this.#bytes[at];
    return byte === undefined || kinds[byte] !== 0;
  }

  #char(at: number): string {
    return String.fromCharCode(this.#bytes[at] ?? 0);
  }
}
