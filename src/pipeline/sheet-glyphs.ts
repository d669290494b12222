import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { fileSpan } from '../base/span.ts';
import { type Scalar, spanWithin, type Value } from '../base/value.ts';
import type { Sheet } from '../block/block.ts';
import { paragraphsIn } from '../block/paragraphs.ts';
import type { Face } from '../face/face.ts';

/**
 * Characters that only the printed pages have and the face lacks: capitals of letters that it prints small. Told once,
 * where the letter stands that became one; else at the paper.
 */
export function sheetGlyphs(sheet: Sheet, face: Face, file: string, values: readonly Value[]): Diagnostic[] {
  return face.lacking(printedBy(sheet)).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const place = placeOf(character, values);
    const span = place ? spanWithin(place.scalar, place.at, place.at + 1) : fileSpan(file);
    return problem('pipeline/thieu-chu', span, { ky_tu: character, ma: `U+${code}` });
  });
}

function printedBy(sheet: Sheet): string {
  let all = '';
  for (const { blocks, header, footer } of sheet.sections) {
    for (const part of [blocks, header.first, header.rest, footer.first, footer.rest]) {
      for (const { content, number } of paragraphsIn(part)) {
        all += number?.label ?? '';
        for (const inline of content) if (inline.type === 'text') all += inline.text;
      }
    }
  }
  return all;
}

interface Place {
  readonly scalar: Scalar;
  readonly at: number;
}

function placeOf(character: string, values: readonly Value[]): Place | undefined {
  for (const value of values) {
    if (value.type !== 'scalar') {
      const found = placeOf(
        character,
        value.type === 'list' ? value.items : value.entries.map((entry) => entry.value),
      );
      if (found) return found;
    } else if (value.text.toUpperCase().includes(character)) {
      const at = [...value.text].findIndex((letter) => letter.toUpperCase().includes(character));
      if (at >= 0) return { scalar: value, at: [...value.text].slice(0, at).join('').length };
    }
  }
  return undefined;
}
