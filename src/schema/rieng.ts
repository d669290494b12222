import * as z from 'zod';
import type { Rich } from '../base/inline.ts';
import { own } from '../base/own.ts';
import type { Document } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import { line, lines } from './line.ts';
import type { Making } from './making.ts';

/** A field of a kind's own: one text, in one paragraph or more, or a list of lines. */
export const rieng = z.union([line, lines]);

/** The fields that a kind declares, in its order. A text of one paragraph stays one; everything else is several. */
export function readRieng(
  shapes: Readonly<Record<string, z.output<typeof rieng> | undefined>>,
  kind: Kind,
  making: Making,
): Document['rieng'] {
  const fields = Object.entries(kind.rieng).flatMap(([key, { kieu }]) => {
    const shape = own(shapes, key);
    return shape ? [[key, fieldOf(shape, kieu, making)] as const] : [];
  });
  return Object.fromEntries(fields);
}

function fieldOf(
  shape: z.output<typeof rieng>,
  kieu: 'doan' | 'danh-sach',
  making: Making,
): Rich | readonly Rich[] {
  if (!('scalar' in shape)) return shape.map((each) => making.rich(each));
  const paragraphs = making.paragraphs(shape);
  return kieu === 'doan' && paragraphs.length <= 1 ? (paragraphs[0] ?? []) : paragraphs;
}
