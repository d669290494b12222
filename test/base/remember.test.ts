import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/base/remember.ts';

function counted(room?: number) {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  }, room);
  return { asked, lengthOf };
}

describe('a function that remembers', () => {
  it('works out the answer for a text once', () => {
    const { asked, lengthOf } = counted();
    expect([lengthOf('kế'), lengthOf('hoạch'), lengthOf('kế')]).toEqual([
      { length: 2 },
      { length: 5 },
      { length: 2 },
    ]);
    expect(asked).toEqual(['kế', 'hoạch']);
  });

  it('keeps what is asked for and forgets the rest, however much is asked', () => {
    const { asked, lengthOf } = counted(100);
    for (let i = 0; i < 1000; i += 1) {
      lengthOf('thường hỏi');
      lengthOf(`câu số ${i}`);
    }
    expect(asked.filter((text) => text === 'thường hỏi')).toHaveLength(1);
    lengthOf('câu số 0');
    expect(asked.filter((text) => text === 'câu số 0')).toHaveLength(2);
  });

  it('answers for a text that is longer than its room', () => {
    const { lengthOf } = counted(10);
    expect(lengthOf('a'.repeat(50))).toEqual({ length: 50 });
    expect(lengthOf('b')).toEqual({ length: 1 });
  });
});
