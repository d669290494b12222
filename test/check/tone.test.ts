import { describe, expect, it } from 'vitest';
import { houseTone, tonedSyllables } from '../../src/check/tone.ts';
import { readSource } from '../../src/source/read-source.ts';

const seen = (text: string): string[] =>
  tonedSyllables(text).map(({ letters, place, other }) => `${letters} ${place} ${other}`);

describe('the place of tone marks', () => {
  it('is read where a syllable leaves a choice, and the other spelling keeps its case', () => {
    expect(seen('hòa, hoá, khỏe, thuỷ, lũy')).toEqual([
      'òa first oà',
      'oá last óa',
      'ỏe first oẻ',
      'uỷ last ủy',
      'ũy first uỹ',
    ]);
    expect(seen('Ủy ban, TỈNH UỶ, Òa')).toEqual(['Ủy first Uỷ', 'UỶ last ỦY', 'Òa first Oà']);
  });

  it('is none where more letters follow, after q, and without a tone', () => {
    expect(seen('hoàn toàn, quý, quả, thuyền, khuya, khuỷu, hoa, tuy, toại, Quỳ')).toEqual([]);
  });

  it('is chosen by an office with an example', () => {
    const office = (line: string) => {
      const { value } = readSource('/danvan.yaml', new TextEncoder().encode(`phien_ban: 1\n${line}\n`));
      return value?.type === 'mapping' ? houseTone(value) : undefined;
    };
    expect(office('dau_thanh: hòa')).toBe('first');
    expect(office('dau_thanh: hoà')).toBe('last');
    expect(office('dau_thanh: nào cũng được')).toBeUndefined();
    expect(houseTone(undefined)).toBeUndefined();
  });
});
