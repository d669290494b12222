import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rich, text } from '../../src/base/inline.ts';
import { vocabulary } from '../../src/compose/elements.ts';
import { parseMarkup, richToMarkup } from '../../src/compose/markup.ts';
import { partsOf } from '../../src/compose/parts.ts';
import { nd30 } from '../../src/rulebook/nd30/index.ts';
import { giay, kind, rich } from './giay.ts';

describe('parseMarkup', () => {
  test('reads parts with their marks', () => {
    const { elements, faults } = parseMarkup(
      '<doan>Lúc 7<sup>h</sup>30, <b>thứ <i>Ba</i></b><br/>xã</doan>',
      vocabulary,
    );
    expect(faults).toEqual([]);
    expect(elements[0]?.content).toEqual([
      text('Lúc 7'),
      text('h', { sup: true }),
      text('30, '),
      text('thứ ', { bold: true }),
      text('Ba', { bold: true, italic: true }),
      { type: 'break' },
      text('xã'),
    ]);
  });

  test('takes white space between and around parts for nothing, no-break spaces for text', () => {
    const { elements, faults } = parseMarkup('\n <doan>\n  số\u00A0\u00A0/KH \n</doan>\n', vocabulary);
    expect(faults).toEqual([]);
    expect(elements[0]?.content).toEqual([text('số\u00A0\u00A0/KH')]);
  });

  test('gives back what richToMarkup wrote, whatever the characters', () => {
    const piece = fc.record({
      text: fc.stringMatching(/^[a-zđ&<>"'=]{1,8}$/u),
      bold: fc.boolean(),
      sup: fc.boolean(),
    });
    fc.assert(
      fc.property(piece, (made) => {
        const marks = { ...(made.bold ? { bold: true } : {}), ...(made.sup ? { sup: true } : {}) };
        const content: Rich = [text(made.text, marks)];
        const { elements, faults } = parseMarkup(`<doan>${richToMarkup(content)}</doan>`, vocabulary);
        expect(faults).toEqual([]);
        expect(elements[0]?.content).toEqual(content);
      }),
    );
  });
});

describe('partsOf', () => {
  const wording = nd30.wording;
  const found = (template: string) => {
    const file = 'templates/ke-hoach.hbs';
    const { value, diagnostics } = partsOf(giay(), { ...kind, template: { file, text: template } }, wording);
    return {
      value,
      found: diagnostics.map(({ code, span, params }) => [code, span.start, span.end, params.ten]),
    };
  };

  test('points at an unknown element in the template', () => {
    expect(found('<ten-loai>{{ten_loai}}</ten-loai>\n<ten-la/>\n')).toEqual({
      value: undefined,
      found: [['compose/the-la', 34, 41, 'ten-la']],
    });
  });

  test('points at an attribute that the element does not have', () => {
    expect(found('<doan size="20">a</doan>').found).toEqual([['compose/thuoc-tinh-la', 6, 11, 'size']]);
  });

  test('refuses text outside every part, and parts inside others', () => {
    expect(found('Kính gửi').found).toEqual([['compose/chu-ngoai-the', 0, 8, 'Kính gửi']]);
    expect(found('<doan>a<noi-dung/></doan>').found).toEqual([['compose/the-sai-cho', 7, 16, 'noi-dung']]);
    expect(found('<dong>a</dong>').found).toEqual([['compose/the-sai-cho', 0, 5, 'dong']]);
  });

  test('tells of markup that does not close', () => {
    expect(found('<doan>a').found[0]?.[0]).toBe('compose/the-hong');
  });

  test('takes the characters of data for text', () => {
    const paper = giay({ trich_yeu: rich('<doan> & "x"') });
    const { value } = partsOf(paper, kind, wording);
    expect(value?.find(({ name }) => name === 'trich-yeu')?.content).toEqual(rich('<doan> & "x"'));
  });
});
