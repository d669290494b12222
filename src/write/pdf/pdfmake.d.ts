/** What danvan uses of pdfmake 0.3 and of the pdfkit document that it hands out; neither ships types for it. */
declare module 'pdfmake' {
  export interface Reference {
    readonly data: Record<string, unknown>;
    readonly buffer: readonly Uint8Array[];
    compress: boolean;
    write(chunk: Uint8Array | string): void;
    end(): void;
    finalize(): void;
  }

  /** A font of fontkit: tables and glyphs are read when they are first asked for, and kept. */
  export interface OpenFont {
    glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
    createSubset(): GlyphSubset;
  }

  /** The glyphs that one document uses, numbered in the order in which it asks for them. */
  export interface GlyphSubset {
    /** Ids in the font by their number in the subset; grows as glyphs are included; one may stand there twice. */
    readonly glyphs: number[];
    includeGlyph(id: number): number;
    /** The font file that holds them. */
    encode(): Uint8Array;
  }

  export interface EmbeddedFont {
    readonly constructor: new (document: PdfKitDocument, font: OpenFont, id: string) => EmbeddedFont;
    readonly id: string;
    readonly font: OpenFont;
    readonly subset: GlyphSubset;
    /** By glyph of the subset: its advance in thousandths of the size, and the code points that it extracts as. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    /** Thousandths of the size in one unit of the font. */
    readonly scale: number;
    ref(): Reference;
  }

  export interface OutlineItem {
    readonly dictionary: Reference;
    addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
  }

  export interface PdfKitDocument extends AsyncIterable<Uint8Array> {
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly content: Reference;
      readonly fonts: Record<string, Reference>;
    };
    readonly outline: OutlineItem;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly _root: Reference;
    /** The fonts that are written at the end, and how many have been numbered: F1, F2. */
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    _fontCount: number;
    provideFont(family: string, bold: boolean, italic: boolean): EmbeddedFont;
    addPage(options: { size: [number, number]; margin: number }): this;
    addContent(operators: string): this;
    ref(data: Record<string, unknown>): Reference;
    endMetadata(): void;
    end(): void;
  }

  export interface VirtualFiles {
    existsSync(name: string): boolean;
    readFileSync(name: string): Uint8Array;
  }

  export class PdfMake {
    virtualfs: VirtualFiles;
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    createPdf(definition: Record<string, unknown>): { getStream(): Promise<PdfKitDocument> };
  }

  const shared: PdfMake & { readonly constructor: new () => PdfMake };
  export default shared;
}
