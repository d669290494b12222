import { HostError } from '../base/host.ts';
import { zlibModule } from './zlib-module.ts';

/** As much of it as is asked for: the types of Node 20 leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What the module exports of zlib's deflate. A stream is a number, and so is a place in the module's memory. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  deflate_new(): number;
  /** Gives 0 where it can be done. */
  deflate_init(stream: number, level: number): number;
  /** Gives how many bytes came out, and in its highest byte what zlib says. */
  deflate_process(
    stream: number,
    from: number,
    fromLength: number,
    into: number,
    intoLength: number,
    flush: number,
  ): number;
  /** How many bytes the last `deflate_process` took. */
  deflate_last_consumed(stream: number): number;
  deflate_end(stream: number): number;
}

/** Bytes that go in, and come out, at once. */
const piece = 1 << 16;

/** zlib's own usual level. */
const level = 6;

/** What zlib is told: more is to come, or this is all. What it says: all is out. */
const [more, finish, ended] = [0, 4, 1];

/** V8 sets aside ten gigabytes of addresses, hardly any of it memory, which a limit on addresses may refuse. */
function instanceOf(module: Uint8Array): Zlib {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(module)).exports as Zlib;
  } catch (error) {
    throw error instanceof RangeError ? noMemory() : error;
  }
}

function noMemory(): HostError {
  return new HostError('ENOMEM', 'zlib.wasm');
}

class Compressor {
  readonly #zlib: Zlib;
  readonly #from: number;
  readonly #into: number;

  constructor(module: Uint8Array) {
    this.#zlib = instanceOf(module);
    this.#from = this.#zlib.malloc(piece);
    this.#into = this.#zlib.malloc(piece);
  }

  compress(plain: Uint8Array): Uint8Array {
    const zlib = this.#zlib;
    const stream = zlib.deflate_new();
    if (zlib.deflate_init(stream, level) !== 0) throw noMemory();
    const pieces: Uint8Array[] = [];
    let at = 0;
    let said = 0;
    while (said !== ended) {
      const given = plain.subarray(at, at + piece);
      const flush = at + given.length === plain.length ? finish : more;
      // zlib may have asked for more memory, which takes the place of the old.
      new Uint8Array(zlib.memory.buffer).set(given, this.#from);
      const answer = zlib.deflate_process(stream, this.#from, given.length, this.#into, piece, flush);
      said = answer >>> 24;
      if (said > ended) throw new Error(`zlib says ${said - 256}`);
      at += zlib.deflate_last_consumed(stream);
      pieces.push(new Uint8Array(zlib.memory.buffer, this.#into, answer & 0xffffff).slice());
    }
    zlib.deflate_end(stream);
    return joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...rest] = pieces;
  if (only && rest.length === 0) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of pieces) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}

let compressor: Compressor | undefined;

/** Bytes as a zlib stream, the same on every machine and under every Node. Throws HostError where there is no memory for it. */
export function zlibStream(plain: Uint8Array): Uint8Array {
  compressor ??= new Compressor(zlibModule());
  return compressor.compress(plain);
}
