import { putLatin1 } from '../../host/bytes.ts';

/**
 * The objects of a PDF file one after another, and where each begins. Texts are written a byte for each of their units,
 * which are all below 256.
 */
export class PdfFile {
  readonly #pieces: (string | Uint8Array)[] = [];
  readonly #places: number[] = [0];
  #length = 0;

  /** `version`: `1.7`. */
  constructor(version: string) {
    // Bytes above 127 tell transports that the file is no text.
    this.#add(`%PDF-${version}\n%\xff\xff\xff\xff\n`);
  }

  /** The number of an object that is written later. */
  reserve(): number {
    return this.#places.push(-1) - 1;
  }

  /** Writes an object and gives its number. */
  put(body: string, id = this.reserve()): number {
    this.#begin(id);
    this.#add(`${body}\nendobj\n`);
    return id;
  }

  /** Writes a stream as it is given; `entries` are those of its dictionary but for its length. */
  stream(bytes: Uint8Array, entries = '', id = this.reserve()): number {
    this.#begin(id);
    this.#add(`<<\n/Length ${bytes.length}\n${entries}>>\nstream\n`);
    this.#add(bytes);
    this.#add('\nendstream\nendobj\n');
    return id;
  }

  /** The whole file; `id` are hex digits that tell it from others. Throws RangeError where an object was not written. */
  finish(root: number, info: number, id: string): Uint8Array {
    const start = this.#length;
    const entries = this.#places.slice(1).map((place) => {
      if (place < 0) throw new RangeError('a reserved object was not written');
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const size = entries.length + 1;
    this.#add(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`);
    this.#add(
      `trailer\n<<\n/Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${id}> <${id}>]\n>>\n`,
    );
    this.#add(`startxref\n${start}\n%%EOF\n`);
    return this.#bytes();
  }

  #begin(id: number): void {
    this.#places[id] = this.#length;
    this.#add(`${id} 0 obj\n`);
  }

  #add(piece: string | Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') putLatin1(bytes, piece, at);
      else bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
