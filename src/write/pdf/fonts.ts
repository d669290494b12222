import type { EmbeddedFont, OpenFont, PdfKitDocument } from 'pdfmake';
import type { Face, FaceMarks } from '../../face/face.ts';
import { family } from './open.ts';

/** By the bytes of a font: what has been read of it, for the papers that follow. */
const opened = new WeakMap<Uint8Array, OpenFont>();

function bytesOf({ files }: Face, { bold, italic }: FaceMarks): Uint8Array {
  if (bold) return italic ? files.boldItalic : files.bold;
  return italic ? files.italic : files.regular;
}

/**
 * A font of one document, its tables read only once a process. Which glyphs it holds, and what they extract as, is the
 * document's own.
 */
export function fontOf(document: PdfKitDocument, face: Face, marks: FaceMarks): EmbeddedFont {
  const font = document.provideFont(family, marks.bold, marks.italic);
  const bytes = bytesOf(face, marks);
  const known = opened.get(bytes);
  if (known === undefined) {
    opened.set(bytes, font.font);
  } else if (known !== font.font) {
    font.font = known;
    font.subset = known.createSubset();
  }
  return font;
}
