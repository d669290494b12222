import * as z from 'zod';
import type { NoiNhan } from '../model/document.ts';
import { list, mapping } from './leaf.ts';
import { type Line, line, lineAmong, lines, typedLine } from './line.ts';
import type { Making } from './making.ts';

const keys = ['nhom', 'gom', 'nguyen_van'];
const group = mapping({ nhom: line, gom: lines.optional() }, ['nguyen_van']);

/** The lines of Nơi nhận: text, a group label with or without its lines, or a line printed as given. */
export const noiNhan = list(
  z
    .union([lineAmong(keys), typedLine(keys), group])
    .transform((item) => ('nhom' in item ? item : { noi: item })),
);

export function readNoiNhan(shape: z.output<typeof noiNhan>, making: Making): readonly NoiNhan[] {
  const noi = (each: Line): NoiNhan => ({
    type: 'noi',
    content: making.rich(each),
    nguyen_van: each.nguyen_van,
  });
  return shape.flatMap((item): readonly NoiNhan[] => {
    if ('noi' in item) return [noi(item.noi)];
    return [{ type: 'nhom', ten: making.rich(item.nhom) }, ...(item.gom ?? []).map(noi)];
  });
}
