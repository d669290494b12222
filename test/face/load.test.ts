import { describe, expect, test } from 'vitest';
import { loadFace } from '../../src/face/load.ts';
import { measureFonts } from '../../src/face/measure.ts';
import { builtFace, builtFonts } from './built.ts';

const upright = { bold: false, italic: false };
const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';

describe('the prepared face', () => {
  const face = builtFace();

  test('has the widths of Times New Roman, which every word processor knows', () => {
    expect(face.width('M', 2048, upright)).toBe(1821);
    expect(face.width('M', 2048, { bold: true, italic: false })).toBe(1933);
    expect(face.width('M', 2048, { bold: false, italic: true })).toBe(1706);
    expect(face.width('M', 2048, { bold: true, italic: true })).toBe(1821);
    expect(face.width(' ', 14, upright)).toBe(3.5);
    expect(face.lineHeight).toBeCloseTo(1.15, 3);
  });

  test('measures a text as the sum of its characters, without kerning', () => {
    const apart = [...'TƯỜNG AV'].reduce((sum, c) => sum + face.width(c, 14, upright), 0);
    expect(face.width('TƯỜNG AV', 14, upright)).toBeCloseTo(apart, 9);
    expect(face.width('ổ', 14, upright)).toBe(face.width('o', 14, upright));
  });

  test.each(['regular', 'bold', 'italic', 'boldItalic'] as const)('%s knows every Vietnamese letter', () => {
    expect(face.lacking(vietnamese)).toEqual([]);
    expect(face.lacking(vietnamese.toUpperCase())).toEqual([]);
    expect(face.lacking('“”‘’–—…·•§©№€₫°²³½×÷≤≥→µ\u00a0\u2011')).toEqual([]);
  });

  test('names the characters that it cannot print, whole code points, each once', () => {
    expect(face.lacking('Họp ☑ 😀 ☑')).toEqual(['☑', '😀']);
    expect(face.lacking('國\ud83d')).toEqual(['國', '\ud83d']);
  });

  test.each(['\u00ad', '\u200b', '\u202e', '\u2028', '\ufeff', '\u0007', '\ufffd'])(
    'cannot print what leaves no mark: %j',
    (character) => expect(face.lacking(`a${character}b`)).toEqual([character]),
  );
});

describe('an office’s own fonts', () => {
  test('measure as the prepared metrics do where the files are the same', async () => {
    const fonts = builtFonts();
    const own = loadFace({ ...fonts, metrics: await measureFonts(fonts) });
    const face = builtFace();
    for (const bold of [true, false]) {
      for (const italic of [true, false]) {
        const marks = { bold, italic };
        expect(own.width(vietnamese, 13, marks)).toBe(face.width(vietnamese, 13, marks));
      }
    }
    expect(own.files.bold).toBe(fonts.bold);
    expect(own.lineHeight).toBe(face.lineHeight);
  });

  test('are refused where a file is no font', async () => {
    const fonts = { ...builtFonts(), italic: new TextEncoder().encode('not a font') };
    await expect(measureFonts(fonts)).rejects.toThrow();
  });
});
