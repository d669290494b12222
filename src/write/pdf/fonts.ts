import type { EmbeddedFont, PdfKitDocument } from 'pdfmake';
import type { Face, FaceMarks } from '../../face/face.ts';
import { family } from './open.ts';
import { subsetOf } from './subset.ts';

/** An open font with all that papers have asked of it, and what embeds it. */
type Opened = Pick<EmbeddedFont, 'constructor' | 'font'>;

/** By the bytes of a font. */
const opened = new WeakMap<Uint8Array, Opened>();

function bytesOf({ files }: Face, { bold, italic }: FaceMarks): Uint8Array {
  if (bold) return italic ? files.boldItalic : files.bold;
  return italic ? files.italic : files.regular;
}

/**
 * A font of one document, its tables read only once a process. Which glyphs it holds, and what they extract as, is the
 * document's own.
 */
export function fontOf(document: PdfKitDocument, face: Face, marks: FaceMarks): EmbeddedFont {
  const bytes = bytesOf(face, marks);
  const known = opened.get(bytes);
  const font = known ? again(document, known) : document.provideFont(family, marks.bold, marks.italic);
  if (known === undefined) opened.set(bytes, { constructor: font.constructor, font: font.font });
  const { subset } = font;
  const general = subset.encode.bind(subset);
  subset.encode = () => subsetOf(bytes, subset.glyphs, (id) => subset.includeGlyph(id)) ?? general();
  return font;
}

/** An open font embedded in one more document, as that would number it. */
function again(document: PdfKitDocument, { constructor: Embedded, font: open }: Opened): EmbeddedFont {
  document._fontCount += 1;
  const font = new Embedded(document, open, `F${document._fontCount}`);
  document._fontFamilies[font.id] = font;
  return font;
}
