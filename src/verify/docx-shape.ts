import type { Rule } from '../block/block.ts';
import { type Difference, measure } from './difference.ts';
import type { DocxParagraph } from './docx-body.ts';
import type { ParagraphFacts } from './docx-styles.ts';
import { type Expected, type Item, isRule, named } from './expected.ts';

const aligns: Readonly<Record<string, string>> = { both: 'justify', start: 'left', end: 'right' };

/** Stroke of a frame around a paragraph, in eighths of a point. */
const box = 4;
const sides = ['top', 'bottom', 'left', 'right'] as const;

/** The least pitch that an empty paragraph may have, twips. */
const least = 20;

/** Where an item stands: how wide its column is, whether its space above is left out, the words before a drawn line. */
export interface Standing {
  readonly width: number;
  readonly first: boolean;
  readonly above: string;
}

type Measure = readonly [name: string, expected: string | number, found: string | number];

/** Compares spacing, indents, alignment and strokes. Both sides are whole twips: nothing is rounded. */
export function compareShape(
  item: Item,
  { facts }: DocxParagraph,
  standing: Standing,
): Difference | undefined {
  const measures = isRule(item)
    ? ruleMeasures(item, facts, standing)
    : paragraphMeasures(item, facts, standing);
  const wrong = measures.find(([, expected, found]) => expected !== found);
  const at = isRule(item) ? standing.above : named(item);
  return wrong && measure(`${at}: ${wrong[0]}`, wrong[1], wrong[2]);
}

function paragraphMeasures(
  { look }: Expected,
  facts: ParagraphFacts,
  { first }: Standing,
): readonly Measure[] {
  const { align = 'left', pitch = 0, before = 0, after = 0, borders = {} } = facts;
  const { left = 0, right = 0, first: start = 0 } = facts;
  return [
    ['align', look.align, aligns[align] ?? align],
    ['pitch', look.pitch, pitch],
    ['before', first ? 0 : look.before, before],
    ['after', look.after, after],
    ['left', look.indent.left, left],
    ['right', look.indent.right, right],
    ['first', look.indent.first, start],
    ...sides.map((side): Measure => [`box-${side}`, look.boxed ? box : 0, borders[side] ?? 0]),
  ];
}

/** A drawn line is the upper border of a paragraph, as long as its indents leave it. */
function ruleMeasures(rule: Rule, facts: ParagraphFacts, { width, first }: Standing): readonly Measure[] {
  const { pitch = 0, before = 0, after = 0, borders = {}, left = 0, right = 0, first: start = 0 } = facts;
  const free = width - rule.length;
  const middle = Math.floor(free / 2);
  return [
    ['rule-stroke', rule.stroke, borders.top ?? 0],
    ['rule-length', rule.length, width - left - right],
    ['rule-left', rule.align === 'left' ? 0 : rule.align === 'right' ? free : middle, left + start],
    ['rule-before', first ? 0 : rule.before, before],
    ['rule-after', Math.max(rule.after, least), pitch + after],
  ];
}
