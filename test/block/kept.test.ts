import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptParagraphs, keptText } from '../../src/block/kept.ts';
import { words } from '../../src/block/paragraphs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Ủy ban nhân dân xã Đồng Mây',
    'Số: 21/KH-UBND',
    '8 giờ 30; 7 + 2 = 9 & <tệp>',
    'FJZ {thử} ~50%',
  ),
);

describe('the paragraphs that a file keeps', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: text.map(words), text: text.map(words) }), { minLength: 1 }),
        (paragraphs) => {
          expect(keptParagraphs(keptText(paragraphs))).toEqual(paragraphs);
        },
      ),
    );
  });

  it('take about one byte a letter', () => {
    const own = 'Tiếp tục đổi mới, nâng cao hiệu quả công tác dân vận trong các cơ quan hành chính nhà nước';
    const bytes = new TextEncoder().encode(keptText([{ label: '1.', text: own }])).length;
    expect(bytes).toBeLessThan(own.length * 1.15);
  });
});
