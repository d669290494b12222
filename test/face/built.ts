import { existsSync, readFileSync } from 'node:fs';
import type { Face } from '../../src/face/face.ts';
import { loadFace } from '../../src/face/load.ts';
import type { FontFiles } from '../../src/face/measure.ts';

const folder = new URL('../../dist/fonts/', import.meta.url);

function read(name: string): Uint8Array {
  const path = new URL(name, folder);
  if (!existsSync(path)) throw new Error('dist/fonts is missing: npm run build');
  return readFileSync(path);
}

/** The four prepared font files, as the build leaves them. */
export function builtFonts(): FontFiles {
  return {
    regular: read('regular.ttf'),
    bold: read('bold.ttf'),
    italic: read('italic.ttf'),
    boldItalic: read('boldItalic.ttf'),
  };
}

/** The face that danvan prints with where the office names none. */
export function builtFace(): Face {
  return loadFace({ ...builtFonts(), metrics: read('metrics.json') });
}
