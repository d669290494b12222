import * as z from 'zod';
import type { Luu } from '../model/document.ts';
import { count, mapping } from './leaf.ts';
import { line, lineOrLines, lines } from './line.ts';
import type { Making } from './making.ts';

const counted = mapping({ noi: lineOrLines, so_ban: count.optional() }, ['nguyen_van']);

/** The Lưu line: places as a list or one text, with the number of copies, or the whole line as given. */
export const luu = z.union([line.transform((only) => [only]), lines, counted]);

export function readLuu(shape: z.output<typeof luu>, making: Making): Luu {
  const places = Array.isArray(shape) ? shape : shape.noi;
  const so_ban = Array.isArray(shape) ? undefined : shape.so_ban;
  const [only] = places;
  if (only?.nguyen_van && places.length === 1) return { items: [], nguyen_van: making.rich(only) };
  return { items: places.map((each) => making.plain(each)), ...(so_ban !== undefined && { so_ban }) };
}
