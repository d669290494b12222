import type { Frame, Look, Page, Paragraph, Rule } from '../../block/block.ts';
import { element, value, whole, type Xml } from './element.ts';
import { indentElement, paragraphDifference, runDifference } from './look.ts';
import { lookOf, type Names, numberingOf, styleOf } from './names.ts';
import { runs } from './run.ts';
import { runProperties } from './run-properties.ts';
import { blankStyle, ruleStyle } from './styles.ts';

/** What the place of a paragraph adds to it. */
export interface Extra {
  /** Nothing is left above it: it begins a section, where Word would leave its space as nowhere else on a page, or a frame. */
  readonly first?: boolean;
  readonly keepNext?: boolean;
  readonly frame?: Xml;
  /** Ends the section here. */
  readonly section?: Xml;
}

/** One `w:p`. */
export function paragraph(block: Paragraph, names: Names, extra: Extra = {}): Xml {
  const style = styleOf(names, block.style);
  const own = lookOf(block, style);
  const look: Look = {
    ...own,
    before: extra.first === true ? 0 : own.before,
    keepNext: extra.keepNext === true || own.keepNext,
  };
  const number = block.number && numberOf(names, block.number, look.indent);
  const base: Look = number === undefined ? style : { ...style, indent: number.indent };
  const pieces = paragraphDifference(look, base);
  const mark = runProperties(runDifference(look, style));
  return element('w:p', {}, [
    element('w:pPr', {}, [
      value('w:pStyle', style.id),
      ...pieces.keep,
      ...(extra.frame ? [extra.frame] : []),
      ...(number ? [number.properties] : []),
      ...pieces.border,
      ...pieces.shape,
      ...mark,
      ...(extra.section ? [extra.section] : []),
    ]),
    ...runs(block.content, look, style),
  ]);
}

/** A level takes its indents from the first paragraph that it numbers, so that numbering moves nothing. */
function numberOf(
  names: Names,
  number: NonNullable<Paragraph['number']>,
  indent: Look['indent'],
): { readonly properties: Xml; readonly indent: Look['indent'] } {
  const { id, indents } = numberingOf(names, number);
  const known = indents.get(number.level);
  if (known === undefined) indents.set(number.level, indent);
  const properties = element('w:numPr', {}, [value('w:ilvl', number.level), value('w:numId', id)]);
  return { properties, indent: known ?? indent };
}

/** An empty paragraph whose upper border is the line, in a column `width` wide. It stays where it is when text moves. */
export function rule(block: Rule, width: number, extra: Extra = {}): Xml {
  const free = whole(width) - whole(block.length);
  const left = block.align === 'left' ? 0 : block.align === 'right' ? free : Math.floor(free / 2);
  const border = { 'w:val': 'single', 'w:sz': whole(block.stroke), 'w:space': 0, 'w:color': 'auto' };
  return element('w:p', {}, [
    element('w:pPr', {}, [
      value('w:pStyle', ruleStyle.id),
      ...(block.keepNext || extra.keepNext === true ? [element('w:keepNext')] : []),
      // `between`, or of two equal lines in a row only the first would be drawn.
      element('w:pBdr', {}, [element('w:top', border), element('w:between', border)]),
      element('w:spacing', {
        'w:before': extra.first === true ? 0 : whole(block.before),
        'w:line': Math.max(whole(block.after), ruleStyle.pitch),
        'w:lineRule': 'exact',
      }),
      indentElement({ left, right: free - left }),
    ]),
  ]);
}

/** An empty paragraph of the least height. */
export function blank(extra: Extra = {}): Xml {
  return element('w:p', {}, [
    element('w:pPr', {}, [
      value('w:pStyle', blankStyle.id),
      ...(extra.keepNext === true ? [element('w:keepNext')] : []),
      ...(extra.section ? [extra.section] : []),
    ]),
  ]);
}

/** A paragraph at a fixed height of the page, as wide as the text. */
export function frame(block: Frame, page: Page, names: Names): Xml {
  const look = lookOf(block.paragraph, styleOf(names, block.paragraph.style));
  return paragraph(block.paragraph, names, {
    first: true,
    frame: element('w:framePr', {
      'w:w': page.width - page.margin.left - page.margin.right,
      'w:wrap': 'around',
      'w:vAnchor': 'page',
      'w:hAnchor': 'margin',
      'w:xAlign': 'center',
      'w:y': page.height - block.fromBottom - look.pitch,
    }),
  });
}
