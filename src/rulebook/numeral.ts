import type { NumberForm } from './number-form.ts';

/** The letters of điểm: the Vietnamese alphabet as the decree itself counts, without ă â ê ô ơ ư (ND30-X5). */
export const diemLetters = 'abcdđeghiklmnopqrstuvxy';

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 is `I`. Whole numbers from 1. */
export function roman(value: number): string {
  let left = value;
  let out = '';
  for (const [step, sign] of romanSteps) {
    out += sign.repeat(Math.floor(left / step));
    left %= step;
  }
  return out;
}

/** 1 is `a`, 5 is `đ`; after `y` come `aa`, `ab` … */
export function letter(value: number): string {
  const count = diemLetters.length;
  const last = diemLetters.charAt((value - 1) % count);
  return value <= count ? last : letter(Math.floor((value - 1) / count)) + last;
}

/** The ordinal after `thứ`: 1 is `nhất`; from 11 on in digits. */
export function ordinal(value: number): string {
  return ordinals[value - 1] ?? String(value);
}

/**
 * What an item prints before its text: `II.`, `2.1.`, `đ)`, `Chương I`. `values` are the counts from the outermost
 * item down to this one, each from 1; a form that shows more levels than there are shows those there are.
 */
export function labelOf(form: NumberForm, values: readonly number[]): string {
  const [before, after] = form.around;
  return before + counted(form, values) + after;
}

function counted(form: NumberForm, values: readonly number[]): string {
  const own = values.at(-1) ?? 1;
  switch (form.count) {
    case 'roman':
      return roman(own);
    case 'arabic':
      return String(own);
    case 'letter':
      return letter(own);
    case 'word':
      return ordinal(own);
    case 'dotted':
      return values.slice(-form.shown).join('.');
  }
}
