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

  export interface EmbeddedFont {
    readonly id: string;
    /** Glyph ids of the subset as four hex digits, and their advances in thousandths of the size. */
    encode(text: string): [string[], readonly { readonly xAdvance: number }[]];
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
