import type { Pt } from '../base/units.ts';
import type { Face, FaceMarks } from './face.ts';
import type { FontFiles } from './measure.ts';
import { type Cut, type Metrics, parseMetrics } from './metrics.ts';

/** The cut that prints bold, italic, both or neither. */
export function cutOf(marks: FaceMarks): Cut {
  if (marks.bold) return marks.italic ? 'boldItalic' : 'bold';
  return marks.italic ? 'italic' : 'regular';
}

/**
 * The face of four font files and their metrics: the JSON prepared at build time, or what `measureFonts` makes of an
 * office's own files. A character that the face lacks counts as having no width; `lacking` finds it.
 */
export function loadFace(files: FontFiles & { readonly metrics: Uint8Array }): Face {
  const { metrics: bytes, ...fonts } = files;
  const { unitsPerEm, ascent, descent, lineGap, ranges, widths } = parseMetrics(bytes);
  const others = outside(ranges);
  const [lastFirst = 0, lastCount = 0] = ranges.at(-1) ?? [];
  /** By code point: its place in the width lists plus one, or zero. */
  const place = new Uint16Array(lastFirst + lastCount);
  let next = 1;
  for (const [first, count] of ranges) {
    for (let code = first; code < first + count; code += 1) {
      place[code] = next;
      next += 1;
    }
  }
  return {
    width(text: string, size: Pt, marks: FaceMarks): Pt {
      const advances = widths[cutOf(marks)];
      let units = 0;
      for (let i = 0; i < text.length; i += 1) {
        units += advances[(place[text.charCodeAt(i)] ?? 0) - 1] ?? 0;
      }
      return (units * size) / unitsPerEm;
    },
    lacking(text: string): readonly string[] {
      const found = text.match(others);
      return found ? [...new Set(found)] : [];
    },
    lineHeight: (ascent - descent + lineGap) / unitsPerEm,
    files: fonts,
  };
}

/** Any character that is in none of the ranges: a pattern asks it of a text at once, also where the run is short. */
function outside(ranges: Metrics['ranges']): RegExp {
  const hex = (code: number): string => `\\u{${code.toString(16)}}`;
  return new RegExp(
    `[^${ranges.map(([first, count]) => `${hex(first)}-${hex(first + count - 1)}`).join('')}]`,
    'gu',
  );
}
