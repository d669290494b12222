import { expect, test } from 'vitest';
import { limits } from '../../src/base/limits.ts';
import { checkCharacters, firstForbidden, tooLongStretch } from '../../src/source/characters.ts';

/** What no document can hold, as the Unicode standard says it. */
const forbidden =
  /[\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]|(?![\t\n])\p{Cc}/u;

test('every forbidden character of all of Unicode is found, and no other', () => {
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (forbidden.test(character) !== (firstForbidden(character) !== undefined)) {
      expect.fail(`U+${point.toString(16)}`);
    }
  }
});

test('a forbidden character is reported where it stands among others', () => {
  const found = checkCharacters('a.yaml', 'Ủy ban “xã” …\u202eđen\n');
  expect(found.map(({ code, span }) => [code, span.start, span.end])).toEqual([['source/ky-tu-cam', 13, 14]]);
});

test.each([0, 1, limits.stretch - 1, limits.stretch, limits.stretch + 1, 2 * limits.stretch + 7])(
  'a stretch too long is found behind %i other characters, one as long as may be is not',
  (before) => {
    const text = (length: number) => `${'ab'.repeat(before).slice(0, before)}${'.'.repeat(length)}\nab\n`;
    expect(tooLongStretch('a.yaml', text(limits.stretch))).toBeUndefined();
    const found = tooLongStretch('a.yaml', text(limits.stretch + 1));
    expect([found?.span.start, found?.params.co]).toEqual([before, limits.stretch + 1]);
  },
);
