import type { Rule } from '../block/block.ts';
import { type Difference, measure } from './difference.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
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

/** Compares spacing, indents, alignment and strokes. Both sides are whole twips: nothing is rounded. */
export function compareShape(
  item: Item,
  { facts }: DocxParagraph,
  standing: Standing,
): Difference | undefined {
  let wrong: Difference | undefined;
  const same = (name: string, expected: string | number, found: string | number): void => {
    if (expected === found || wrong !== undefined) return;
    wrong = measure(`${isRule(item) ? standing.above : named(item)}: ${name}`, expected, found);
  };
  if (isRule(item)) compareRule(item, facts, standing, same);
  else compareParagraph(item, facts, standing, same);
  return wrong;
}

/** Takes a measure that the sheet asks for, and the one that the file has. */
type Same = (name: string, expected: string | number, found: string | number) => void;

const boxes = sides.map((side) => ({ side, name: `box-${side}` }));

function compareParagraph({ look }: Expected, facts: ParagraphFacts, { first }: Standing, same: Same): void {
  const { align = 'left', borders } = facts;
  same('align', look.align, aligns[align] ?? align);
  same('pitch', look.pitch, facts.pitch ?? 0);
  same('before', first ? 0 : look.before, facts.before ?? 0);
  same('after', look.after, facts.after ?? 0);
  same('left', look.indent.left, facts.left ?? 0);
  same('right', look.indent.right, facts.right ?? 0);
  same('first', look.indent.first, facts.first ?? 0);
  if (!look.boxed && borders === undefined) return;
  for (const { side, name } of boxes) same(name, look.boxed ? box : 0, borders?.[side] ?? 0);
}

/** A drawn line is the upper border of a paragraph, as long as its indents leave it. */
function compareRule(rule: Rule, facts: ParagraphFacts, { width, first }: Standing, same: Same): void {
  const { pitch = 0, before = 0, after = 0, borders = {}, left = 0, right = 0, first: start = 0 } = facts;
  const free = width - rule.length;
  const middle = Math.floor(free / 2);
  same('rule-stroke', rule.stroke, borders.top ?? 0);
  same('rule-length', rule.length, width - left - right);
  same('rule-left', rule.align === 'left' ? 0 : rule.align === 'right' ? free : middle, left + start);
  same('rule-before', first ? 0 : rule.before, before);
  same('rule-after', Math.max(rule.after, least), pitch + after);
}
