import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { spanWithin, type Value } from '../base/value.ts';
import type { Face } from '../face/face.ts';

/** Every character of a paper that the face cannot print, once a string: it would vanish from the .pdf. */
export function missingGlyphs(value: Value, face: Face, path = ''): Diagnostic[] {
  switch (value.type) {
    case 'scalar':
      return face
        .lacking(value.text)
        .filter((character) => character > '~')
        .map((character) => {
          const offset = value.text.indexOf(character);
          const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          const span = spanWithin(value, offset, offset + character.length);
          return problem('pipeline/thieu-chu', span, { ky_tu: character, ma: `U+${code}` }, { path });
        });
    case 'list':
      return value.items.flatMap((item, index) => missingGlyphs(item, face, `${path}[${index}]`));
    case 'mapping':
      return value.entries.flatMap((entry) =>
        missingGlyphs(entry.value, face, path === '' ? entry.key : `${path}.${entry.key}`),
      );
  }
}
