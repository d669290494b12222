import * as z from 'zod';
import type { Document, KemTheo } from '../model/document.ts';
import { list, mapping, scalar, yesOrNo } from './leaf.ts';

const path = scalar.transform(({ text }) => text.trim());
const asked = mapping({ tap_tin: path, dau_trang: yesOrNo.optional() });

/** Files of attached papers, each with or without a header of its own. */
export const kemTheo = list(z.union([path.transform((tap_tin) => ({ tap_tin, dau_trang: false })), asked]));

/** The attached papers that could be read; those that could not were reported where they were sought. */
export function readKemTheo(
  shape: z.output<typeof kemTheo>,
  papers: ReadonlyMap<string, Document>,
): readonly KemTheo[] {
  return shape.flatMap(({ tap_tin, dau_trang }) => {
    const document = papers.get(tap_tin);
    return document ? [{ document, dau_trang: dau_trang ?? false }] : [];
  });
}
