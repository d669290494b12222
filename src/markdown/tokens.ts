import type { Literal } from 'mdast';

/** Characters that print exactly as typed although they look like marks: an escape, the footnote sign `(*)`. */
export interface Verbatim extends Literal {
  type: 'verbatim';
}

/** A short raised text: `7^h^30`. */
export interface Superscript extends Literal {
  type: 'superscript';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim;
    superscript: Superscript;
  }
  interface RootContentMap {
    verbatim: Verbatim;
    superscript: Superscript;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    verbatim: 'verbatim';
    verbatimMark: 'verbatimMark';
    verbatimText: 'verbatimText';
    superscript: 'superscript';
    superscriptMark: 'superscriptMark';
    superscriptText: 'superscriptText';
  }
}
