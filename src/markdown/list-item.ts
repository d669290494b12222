import { list } from 'micromark-core-commonmark';
import type { Construct, State, Tokenizer } from 'micromark-util-types';

const zero = 48;
const nine = 57;
const isDigit = (code: number | null): code is number => code !== null && code >= zero && code <= nine;

const tokenizeThreeDigits: Tokenizer = (effects, ok, nok) => {
  let digits = 0;
  const count: State = (code) => {
    if (digits === 3) return ok(code);
    if (!isDigit(code)) return nok(code);
    digits += 1;
    effects.consume(code);
    return count;
  };
  return (code) => {
    effects.enter('data');
    return count(code);
  };
};

const threeDigits: Construct = { tokenize: tokenizeThreeDigits, partial: true };

/**
 * CommonMark's list item, except that a number above 99 begins a sentence (`2024. Kết quả …`), not an item. Items
 * come one to a list: the rule is refused under CommonMark's own name, by which a list would take its next item.
 */
export const listItem: Construct = {
  ...list,
  name: 'listItem',
  tokenize(effects, ok, nok) {
    const start = list.tokenize.call(this, effects, ok, nok);
    return (code) => (isDigit(code) ? effects.check(threeDigits, nok, start)(code) : start(code));
  },
};
