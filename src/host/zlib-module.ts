import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm');

/** zlib as a WebAssembly module. The build puts the file into dist/ and reads it there (bin/zlib.mjs). */
export function zlibModule(): Uint8Array {
  return readFileSync(file);
}
