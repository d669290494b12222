import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanWithin } from '../../src/base/value.ts';
import { readSource } from '../../src/source/read-source.ts';
import { file, read } from './read.ts';

const paper = `loai: ke-hoach   # một loại
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
so: ~
trich_yeu: Thực hiện công tác dân vận
  chính quyền năm 2026
mo_dau: >-
  Căn cứ Kế hoạch số 141-KH/BDVTU;

  Ủy ban nhân dân xã ban hành:
noi_dung: |
  # Mục đích
  - Nâng cao "nhận thức"
noi_nhan:
  - Như trên
  - 'UBND các ấp'
`;

test('a paper is read with folded and literal text', () => {
  expect(read(paper)).toMatchObject({
    found: [],
    data: {
      loai: 'ke-hoach',
      co_quan: { ten: 'Ủy ban nhân dân xã Đồng Mây', ky_hieu: 'UBND' },
      so: null,
      trich_yeu: 'Thực hiện công tác dân vận chính quyền năm 2026',
      mo_dau: 'Căn cứ Kế hoạch số 141-KH/BDVTU;\n\nỦy ban nhân dân xã ban hành:',
      noi_dung: '# Mục đích\n- Nâng cao "nhận thức"',
      noi_nhan: ['Như trên', 'UBND các ấp'],
    },
  });
});

test.each([
  ['08', '08'],
  ['0912345678', '0912345678'],
  ['100.000', '100.000'],
  ['1.0', '1.0'],
  ['1e3', '1e3'],
  ['012', '012'],
  ['98765432109876543210', '98765432109876543210'],
  ['no', 'no'],
  ['7:30', '7:30'],
  ['2025-01-16', '2025-01-16'],
  ['"~"', '~'],
  ['""', ''],
  ['~', null],
  ['null', null],
  ['', null],
])('so: %s is kept verbatim', (typed, value) => {
  expect(read(`so: ${typed}\n`)).toMatchObject({ found: [], data: { so: value } });
});

test('the way an editor saves a file makes no difference', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const clean = readSource(file, bytes(paper));
  for (const other of [
    paper.normalize('NFD'),
    paper.replaceAll('\n', '\r\n'),
    `\ufeff${paper}`,
    paper.trimEnd(),
    paper.replaceAll('\n', '  \n'),
  ]) {
    const { data, found } = read(other);
    expect({ data, found }).toEqual({ data: read(paper).data, found: [] });
  }
  expect(readSource(file, bytes(`\ufeff${paper.normalize('NFD').replaceAll('\n', '\r\n')}`))).toEqual(clean);
});

const letters = [...'aăâđêoơưáảãạẳẵỹ ,.;:()"\'#*&%@!|>{}[]-/0129'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });

test('quoted text comes back as it was, and every letter points at itself', () => {
  fc.assert(
    fc.property(word, fc.boolean(), (text, single) => {
      fc.pre(!text.includes('{{'));
      const typed = single ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
      const { value, text: source } = read(`so: 1\ntrich_yeu: ${typed}\n`);
      const scalar = value?.type === 'mapping' ? value.entries[1]?.value : undefined;
      if (scalar?.type !== 'scalar') throw new Error('no scalar');
      expect(scalar.text).toBe(text);
      for (let i = 0; i < text.length; i++) {
        const { start } = spanWithin(scalar, i, i + 1);
        if (/[^\s"']/.test(text.charAt(i))) expect(source[start]).toBe(text[i]);
      }
    }),
    {
      examples: [
        ["''a", true],
        ["'''a''b'", true],
        ["''a", false],
      ],
    },
  );
});

test('text in blocks comes back as it was, and every letter points at itself', () => {
  const line = word.filter((text) => text.trim() === text && !text.includes('{{'));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('|', '|-', '>-'),
      (lines, mark) => {
        const {
          value,
          text: source,
          found,
        } = read(`a:\n  b: ${mark}\n${lines.map((l) => `    ${l}\n`).join('')}`);
        expect(found).toEqual([]);
        const inner = value?.type === 'mapping' ? value.entries[0]?.value : undefined;
        const scalar = inner?.type === 'mapping' ? inner.entries[0]?.value : undefined;
        if (scalar?.type !== 'scalar') throw new Error('no scalar');
        expect(scalar.text).toBe(lines.join(mark === '>-' ? ' ' : '\n'));
        for (let i = 0; i < scalar.text.length; i++) {
          if (/\S/.test(scalar.text.charAt(i)))
            expect(source[spanWithin(scalar, i, i + 1).start]).toBe(scalar.text[i]);
        }
      },
    ),
  );
});

test('whatever the bytes are, reading ends with a value or a reason and throws nothing', () => {
  const yaml = fc.string({
    unit: fc.constantFrom(...letters, '\n', '\n', '\t', 'a: ', '- ', '  ', '{{', '\\', '~'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(yaml, (text) => {
      const { value, diagnostics, text: read } = readSource(file, new TextEncoder().encode(text));
      if (!value) expect(diagnostics.some((d) => d.severity === 'error')).toBe(true);
      for (const { span } of diagnostics) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.start).toBeLessThanOrEqual(read.length);
      }
    }),
    { numRuns: 1000 },
  );
});
