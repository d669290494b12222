import type { Construct, State, Tokenizer } from 'micromark-util-types';

const backslash = 92;
const opening = 40;
const closing = 41;
const asterisk = 42;

/** Marks that a backslash makes literal; before anything else (`C:\vanban`) it is a character like others. */
const escapable = new Set([...'*_#+-|^.)~>`<'].map((mark) => mark.charCodeAt(0)));

const tokenizeEscape: Tokenizer = (effects, ok, nok) => {
  const escaped: State = (code) => {
    if (code === null || !escapable.has(code)) return nok(code);
    effects.exit('verbatimMark');
    effects.enter('verbatimText');
    effects.consume(code);
    effects.exit('verbatimText');
    effects.exit('verbatim');
    return ok;
  };
  return (code) => {
    effects.enter('verbatim');
    effects.enter('verbatimMark');
    effects.consume(code);
    return escaped;
  };
};

const tokenizeFootnoteSign: Tokenizer = (effects, ok, nok) => {
  let asterisks = 0;
  const inside: State = (code) => {
    if (code === asterisk && asterisks < 3) {
      asterisks += 1;
      effects.consume(code);
      return inside;
    }
    if (code !== closing || asterisks === 0) return nok(code);
    effects.consume(code);
    effects.exit('verbatimText');
    effects.exit('verbatim');
    return ok;
  };
  return (code) => {
    effects.enter('verbatim');
    effects.enter('verbatimText');
    effects.consume(code);
    return inside;
  };
};

/** `\*`: the mark itself. */
const escapedMark: Construct = { name: 'escape', tokenize: tokenizeEscape };

/** `(*)`, `(**)`, `(***)`: footnote signs, which CommonMark would pair into italics. */
const footnoteSign: Construct = { name: 'footnoteSign', tokenize: tokenizeFootnoteSign };

/** The text constructs by their first character. */
export const verbatimStarts = { [backslash]: escapedMark, [opening]: footnoteSign };
