import type { Sheet } from '../../src/block/block.ts';
import { printedParagraphs } from '../../src/block/paragraphs.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { sealDocx } from '../../src/write/docx/seal.ts';
import { writeDocx } from '../../src/write/docx/write.ts';
import { sealPdf } from '../../src/write/pdf/seal.ts';
import { writePdf } from '../../src/write/pdf/write.ts';
import { builtFace } from '../face/built.ts';

const properties = { 'danvan-version': '0.1.0', 'danvan-rulebook': 'nd30' };

/** Both files of a sheet, sealed, as the pipeline makes them. */
export async function rendered(sheet: Sheet): Promise<{ docx: Uint8Array; pdf: Uint8Array }> {
  const face = builtFace();
  return {
    docx: sealDocx(writeDocx(sheet, properties), printedParagraphs(sheet)),
    pdf: sealPdf(await writePdf(paginate(sheet, face), face, properties)),
  };
}
