import type { Certainty } from './fact.ts';
import type { ItemLook, NumberForm } from './number-form.ts';

type Grammar = Pick<NumberForm, 'id' | 'ten' | 'count' | 'around' | 'shown' | 'ownLine' | 'continuous'>;

function inline(
  id: string,
  ten: string,
  count: NumberForm['count'],
  around: readonly [string, string],
  shown = 1,
): Grammar {
  return { id, ten, count, around, shown, ownLine: false, continuous: false };
}

function centred(
  id: string,
  ten: string,
  count: NumberForm['count'],
  word: string,
  continuous = false,
): Grammar {
  return { id, ten, count, around: [`${word} `, ''], shown: 1, ownLine: true, continuous };
}

/** How each kind of label is written and counted. The look of the items is each rulebook's own. */
const grammar = {
  'Phần I': centred('Phần I', 'phần', 'roman', 'Phần'),
  'Phần thứ nhất': centred('Phần thứ nhất', 'phần, số bằng chữ', 'word', 'Phần thứ'),
  'Chương I': centred('Chương I', 'chương', 'roman', 'Chương', true),
  'Mục 1': centred('Mục 1', 'mục', 'arabic', 'Mục'),
  'Tiểu mục 1': centred('Tiểu mục 1', 'tiểu mục', 'arabic', 'Tiểu mục'),
  'Điều 1.': { ...inline('Điều 1.', 'điều', 'arabic', ['Điều ', '.']), continuous: true },
  khoản: inline('khoản', 'khoản', 'arabic', ['', '.']),
  điểm: inline('điểm', 'điểm', 'letter', ['', ')']),
  'I.': inline('I.', 'số La Mã và dấu chấm', 'roman', ['', '.']),
  'I-': inline('I-', 'số La Mã và gạch nối', 'roman', ['', '-']),
  '1.': inline('1.', 'số Ả Rập', 'arabic', ['', '.']),
  '1.1.': inline('1.1.', 'hai số', 'dotted', ['', '.'], 2),
  '1.1.1.': inline('1.1.1.', 'ba số', 'dotted', ['', '.'], 3),
  'a)': inline('a)', 'chữ cái', 'letter', ['', ')']),
} as const satisfies Readonly<Record<string, Grammar>>;

export type LabelId = keyof typeof grammar;

/** `boldCaps`: bold capitals; the rest as typed. */
export const looks = {
  boldCaps: { letters: 'hoa', bold: true, italic: false },
  bold: { letters: 'nhu-go', bold: true, italic: false },
  boldItalic: { letters: 'nhu-go', bold: true, italic: true },
  italic: { letters: 'nhu-go', bold: false, italic: true },
  regular: { letters: 'nhu-go', bold: false, italic: false },
} as const satisfies Readonly<Record<string, ItemLook>>;

/**
 * A numbering form of a rulebook: its clause, the look of a titled item, and whether the label of an untitled one is
 * bold (its sentence is regular). On a line of its own, the label is bold with it.
 */
export function numberForm(
  id: LabelId,
  clause: string,
  certainty: Certainty,
  titled: keyof typeof looks,
  label: 'bold' | 'regular' = 'regular',
): NumberForm {
  return {
    ...grammar[id],
    clause,
    certainty,
    titled: looks[titled],
    untitled: { ...looks.regular, labelBold: label === 'bold' },
  };
}

/** The forms of a rulebook by the id that an office writes in `danh_so`. */
export function formTable(forms: readonly NumberForm[]): Readonly<Record<string, NumberForm>> {
  return Object.fromEntries(forms.map((form) => [form.id, form]));
}
