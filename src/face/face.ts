import type { Pt } from '../base/units.ts';

export interface FaceMarks {
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * The four prepared fonts of the one face (Times New Roman or a face with its metrics): what measuring needs.
 * Widths know no kerning and no ligatures, as word processors lay out by default.
 */
export interface Face {
  /** Advance width in points. */
  width(text: string, size: Pt, marks: FaceMarks): Pt;
  /** The characters (whole code points) of a text that the face cannot print, each once, in their order. */
  lacking(text: string): readonly string[];
  /** Natural line height as a share of the size: (ascent + descent + gap) / em; 1.149 for Times New Roman. */
  readonly lineHeight: number;
  /** Bytes of the font files for embedding. */
  readonly files: {
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly italic: Uint8Array;
    readonly boldItalic: Uint8Array;
  };
}
