import fc from 'fast-check';
import { builtFace } from '../face/built.ts';

/** A word before it has a number: what stands after the number that makes it the only one of its kind. */
export interface Seed {
  readonly tail: string;
  readonly mark: '' | '**' | '*' | '^';
  /** Where it is typed, if not in its place: a shared fact, or a column of the data row. */
  readonly from?: 'fact' | 'row';
}

const face = builtFace();

/** Characters of the face that print, from every block that Vietnamese offices might paste. */
const printable = Array.from({ length: 0x2400 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) =>
    /[^\p{Z}\p{C}\p{M}]/u.test(character) &&
    !/[*^\\`_[\]~#|<{}]/.test(character) &&
    character === character.normalize('NFC') &&
    face.lacking(character).length === 0,
);
const vietnamese = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
];

const tail = fc.oneof(
  { weight: 32, arbitrary: fc.string({ unit: fc.constantFrom(...vietnamese), maxLength: 6 }) },
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...printable), maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...vietnamese), minLength: 40, maxLength: 260 }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '&amp;x',
        'x<y',
        'x>y',
        '"x"',
        "'x'",
        '{x',
        'x}',
        '%x%',
        '$x',
        '@x',
        'x:y',
        'x/y',
        '(x)',
        'x;y',
        'x,y',
      ],
      ...['–x', 'x-y', '“x”', 'x…', '=x', '!x', '?x', '&#x41;y', ']]>x', '&', 'x_y', 'x#y'],
    ),
  },
);

/** Text that may well be refused, but printed wrongly never. */
const doubtful = fc.oneof(
  fc.constantFrom(
    ...['{{x', '{{x}}', '}}', '`x', '<b>x</b>', '<br>', '<!--x', 'x|y', '|'],
    ...['# x', ' #x', ': x', '- x', '1. x', 'x\u200by', 'x\u202ey', '\ufffd', '😀', '中'],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);

function seeds(wild: number): fc.Arbitrary<Seed> {
  const mark = fc.oneof(
    { weight: 12, arbitrary: fc.constant('' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('**' as const, '*' as const, '**' as const, '*' as const, '^' as const),
    },
  );
  const bare = fc.constant('' as const);
  const wilder = { weight: wild, arbitrary: fc.record({ tail: doubtful, mark: bare }) };
  const from = fc.constantFrom('fact' as const, 'row' as const);
  return fc.oneof(
    { weight: 10_000, arbitrary: fc.record({ tail, mark }) },
    { weight: 10, arbitrary: fc.record({ tail, mark: bare, from }) },
    ...(wild > 0 ? [wilder] : []),
  );
}

/** A line of a few words. */
export function line(most = 9): fc.Arbitrary<readonly Seed[]> {
  return fc.array(seeds(1), { minLength: 1, maxLength: most });
}

/** A paragraph: mostly short, now and then longer than a page. */
export const paragraph = fc.oneof(
  { weight: 60, arbitrary: line(25) },
  { weight: 1, arbitrary: fc.array(seeds(0), { minLength: 100, maxLength: 500 }) },
);

/** A name as organs and places have: words that fit on a line of their column. */
export const names: fc.Arbitrary<readonly Seed[]> = fc.array(
  fc.record({
    tail: fc.string({ unit: fc.constantFrom(...vietnamese), maxLength: 6 }),
    mark: fc.constant('' as const),
  }),
  { minLength: 1, maxLength: 4 },
);
