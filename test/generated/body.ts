import fc from 'fast-check';
import { Scalar } from 'yaml';
import type { Unit, Words } from './source.ts';
import { table } from './table.ts';
import { line, paragraph, type Seed } from './words.ts';

/** A part of a paper: its YAML, and the words that it has to print, once its words have their numbers. */
export type Part<Yaml = unknown> = (words: Words) => { readonly yaml: Yaml; readonly units: readonly Unit[] };

type Mapping = Readonly<Record<string, unknown>>;

/** One line or paragraph, as Markdown or as it stands. */
export const text: fc.Arbitrary<Part> = said(paragraph);
export const shortText: fc.Arbitrary<Part> = said(line());

/** A line of a part that has no bold nor italic: it is read as it stands. */
export const plainText: fc.Arbitrary<Part> = said(line(), false);

function said(seeds: fc.Arbitrary<readonly Seed[]>, marks = true): fc.Arbitrary<Part> {
  return fc.tuple(seeds, fc.nat(9)).map(
    ([own, verbatim]): Part =>
      (words) => {
        const { text: typed, words: printed } = words.line(own, { marked: marks && verbatim > 0 });
        return { yaml: verbatim === 0 ? { nguyen_van: typed } : typed, units: [[printed]] };
      },
  );
}

/** Several parts in a list, one under the other. */
export function listed(part: fc.Arbitrary<Part>, minLength = 1, maxLength = 3): fc.Arbitrary<Part> {
  return fc.array(part, { minLength, maxLength }).map(
    (parts): Part =>
      (words) => {
        const made = parts.map((each) => each(words));
        return { yaml: made.map(({ yaml }) => yaml), units: made.flatMap(({ units }) => units) };
      },
  );
}

/** An entry with parts under its keys, printed in this order. */
export function keyed(parts: readonly (readonly [string, Part])[], more: Mapping = {}): Part<Mapping> {
  return (words) => {
    const made = parts.map(([key, part]) => [key, part(words)] as const);
    return {
      yaml: { ...Object.fromEntries(made.map(([key, { yaml }]) => [key, yaml])), ...more },
      units: made.flatMap(([, { units }]) => units),
    };
  };
}

const dau = fc.constantFrom('-', '+', '*');

/** The entries of a content as a YAML list, items inside items at most `depth` deep. */
export function entries(depth: number): fc.Arbitrary<Part> {
  const leaf = fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: listed(shortText, 1, 3).map((giua) => keyed([['giua', giua]])) },
  );
  const below = depth === 0 ? fc.constant(undefined) : fc.option(entries(depth - 1), { nil: undefined });
  const item = (key: string, more: fc.Arbitrary<Mapping>): fc.Arbitrary<Part> =>
    fc
      .tuple(shortText, below, more)
      .map(([own, inner, rest]) =>
        keyed([[key, own], ...(inner ? [['noi_dung', inner] as const] : [])], rest),
      );
  return listed(
    fc.oneof(
      { weight: 4, arbitrary: leaf },
      { weight: 2, arbitrary: item('muc', fc.constant({})) },
      { weight: 2, arbitrary: item('y', fc.constant({})) },
      {
        weight: 1,
        arbitrary: item(
          'gach',
          fc.oneof(
            fc.constant({}),
            dau.map((mark) => ({ dau: mark })),
          ),
        ),
      },
    ),
  );
}

/** A content as one Markdown text: headings, items, dashes, paragraphs, pipe tables. */
export const markdown: fc.Arbitrary<Part> = fc
  .array(
    fc.record({
      sort: fc.constantFrom('doan', 'muc', 'y', 'gach', 'bang'),
      level: fc.integer({ min: 1, max: 3 }),
      mark: dau,
      lines: fc.array(line(), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (blocks): Part =>
      (words) => {
        const made = blocks.map(({ sort, level, mark, lines }) => {
          const own = lines.map((seeds) => words.line(seeds));
          const texts = own.map(({ text: typed }) => typed);
          const units: Unit[] = own.map(({ words: printed }) => [printed]);
          switch (sort) {
            case 'muc':
              return { typed: texts.map((each) => `${'#'.repeat(level)} ${each}`).join('\n\n'), units };
            case 'y':
              return { typed: texts.map((each, at) => `${at + 1}. ${each}`).join('\n'), units };
            case 'gach':
              return { typed: texts.map((each) => `${mark} ${each}`).join('\n'), units };
            case 'bang': {
              const cells = texts.map((each) => each.replaceAll('|', '\\|'));
              const row = (each: readonly string[]): string => `| ${each.join(' | ')} |`;
              const rows = [row(cells.map(() => 'x')), row(cells.map(() => '---')), row(cells)];
              return { typed: rows.join('\n'), units: [units.flat()] };
            }
            default:
              return { typed: texts.join('\n\n'), units };
          }
        });
        const yaml = new Scalar(made.map(({ typed }) => typed).join('\n\n'));
        // Folded, a line's end would read as a space.
        yaml.type = 'BLOCK_LITERAL';
        return {
          yaml,
          units: made.flatMap(({ units }) => units),
        };
      },
  );

export const content: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: entries(2) },
  { weight: 1, arbitrary: entries(4) },
  { weight: 2, arbitrary: markdown },
);
