/** What the bench calls of danvan, bundled from the sources as the product is. */
export { printedParagraphs } from '../../src/block/paragraphs.ts';
export { realHost } from '../../src/host/real.ts';
export { paginate } from '../../src/paginate/paginate.ts';
export { compile } from '../../src/pipeline/compile.ts';
export { preparedFace } from '../../src/pipeline/office-face.ts';
export { renderFiles } from '../../src/pipeline/render.ts';
export { holds } from '../../src/verify/holds.ts';
export { sealDocx } from '../../src/write/docx/seal.ts';
export { writeDocx } from '../../src/write/docx/write.ts';
export { sealPdf } from '../../src/write/pdf/seal.ts';
export { writePdf } from '../../src/write/pdf/write.ts';
