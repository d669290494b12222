import type { PdfKitDocument, Reference } from 'pdfmake';
import { deflate } from './deflate.ts';

function deflated(reference: Reference): Reference {
  const finalize = reference.finalize.bind(reference);
  return Object.assign(reference, {
    finalize() {
      const { data, buffer } = reference;
      // PDF/A-1 wants the metadata readable without a filter.
      if (buffer.length > 0 && data.Type !== 'Metadata') {
        const bytes = new Uint8Array(buffer.reduce((sum, chunk) => sum + chunk.length, 0));
        let at = 0;
        for (const chunk of buffer) {
          bytes.set(chunk, at);
          at += chunk.length;
        }
        Object.assign(reference, { buffer: [deflate(bytes)] });
        data.Filter = 'FlateDecode';
      }
      finalize();
    },
  });
}

/** Compresses every stream of a document opened with `compress: false`: see deflate. */
export function compressPurely(document: PdfKitDocument): void {
  const ref = document.ref.bind(document);
  document.ref = (data) => deflated(ref(data));
  deflated(document.page.content);
}
