import type { Construct, State, Tokenizer } from 'micromark-util-types';

const caret = 94;
const space = 32;
/** Long enough for hours, units and ordinals; a stray `^` far from the next one stays a stray. */
const longest = 12;

const tokenizeSuperscript: Tokenizer = (effects, ok, nok) => {
  let length = 0;
  const mark = (code: number): void => {
    effects.enter('superscriptMark');
    effects.consume(code);
    effects.exit('superscriptMark');
  };
  const inside: State = (code) => {
    if (code === null || code <= space || length > longest) return nok(code);
    if (code !== caret) {
      if (length === 0) effects.enter('superscriptText');
      length += 1;
      effects.consume(code);
      return inside;
    }
    if (length === 0) return nok(code);
    effects.exit('superscriptText');
    mark(code);
    effects.exit('superscript');
    return ok;
  };
  return (code) => {
    effects.enter('superscript');
    mark(code ?? caret);
    return inside;
  };
};

/** `^h^`: up to twelve raised characters without a space. */
export const superscript: Construct = { name: 'superscript', tokenize: tokenizeSuperscript };
