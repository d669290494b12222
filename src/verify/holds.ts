import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { fileSpan } from '../base/span.ts';
import type { Sheet } from '../block/block.ts';
import { Broken } from './broken.ts';
import type { Difference } from './difference.ts';
import { expectedOf } from './expected.ts';
import { holdsDocx } from './holds-docx.ts';
import { holdsPdf } from './holds-pdf.ts';

/**
 * Checks that the files hold every word of the sheet in order, and its measures: paper, margins, sizes, marks. One
 * diagnostic a file at most, `verify/docx-…` or `verify/pdf-…`, at the source file: such a fault is danvan's own.
 */
export function holds(
  file: string,
  sheet: Sheet,
  files: { readonly docx?: Uint8Array; readonly pdf?: Uint8Array },
): Diagnostic[] {
  const expected = expectedOf(sheet);
  const check = (format: 'docx' | 'pdf', find: () => Difference | undefined): Diagnostic[] => {
    try {
      const found = find();
      return found === undefined
        ? []
        : [problem(`verify/${format}-${found.what}`, fileSpan(file), found.params)];
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      return [problem(`verify/${format}-hong`, fileSpan(file), { reason: error.reason })];
    }
  };
  const { docx, pdf } = files;
  return [
    ...(docx === undefined ? [] : check('docx', () => holdsDocx(expected, docx))),
    ...(pdf === undefined ? [] : check('pdf', () => holdsPdf(expected, pdf))),
  ];
}
