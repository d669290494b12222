import type { Align, Look } from '../../block/block.ts';
import { element, onOff, value, whole, type Xml } from './element.ts';
import type { RunLook } from './run-properties.ts';

type LineLook = Pick<Look, 'size' | 'bold' | 'italic' | 'underline'>;

/** Character properties of `look` that `base` does not already give. */
export function runDifference(look: LineLook, base: LineLook): RunLook {
  return {
    bold: look.bold === base.bold ? undefined : look.bold,
    italic: look.italic === base.italic ? undefined : look.italic,
    size: look.size === base.size ? undefined : halfPoints(look.size),
    underline: look.underline === base.underline ? undefined : look.underline,
  };
}

export function halfPoints(size: number): number {
  return whole(size * 2);
}

/** The children of `w:pPr` that come before its number, and those that come after, in the order of the schema. */
export interface ParagraphPieces {
  readonly keep: readonly Xml[];
  readonly border: readonly Xml[];
  readonly shape: readonly Xml[];
}

/** What a paragraph or a style says about itself, where `base` (the style, or Normal) says otherwise. */
export function paragraphDifference(look: Look, base: Look): ParagraphPieces {
  const keep: Xml[] = [];
  if (look.keepNext !== base.keepNext) keep.push(onOff('w:keepNext', look.keepNext));
  if (look.keepLines !== base.keepLines) keep.push(onOff('w:keepLines', look.keepLines));
  return {
    keep,
    border: look.boxed === base.boxed ? [] : [box(look.boxed)],
    shape: [...spacing(look, base), ...indent(look, base), ...alignment(look.align, base.align)],
  };
}

/**
 * A thin frame that touches the lines: as wide as the paragraph, as high as its pitch. `between` keeps the frames of
 * two such paragraphs apart.
 */
function box(boxed: boolean): Xml {
  const line = boxed
    ? { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
    : { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' };
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:between'].map((side) => element(side, line));
  return element('w:pBdr', {}, sides);
}

function spacing(look: Look, base: Look): Xml[] {
  const before = look.before === base.before ? undefined : whole(look.before);
  const after = look.after === base.after ? undefined : whole(look.after);
  const line = look.pitch === base.pitch ? undefined : whole(look.pitch);
  if (before === undefined && after === undefined && line === undefined) return [];
  return [
    element('w:spacing', {
      'w:before': before,
      'w:after': after,
      'w:line': line,
      'w:lineRule': line === undefined ? undefined : 'exact',
    }),
  ];
}

type Indent = Look['indent'];

function indent({ indent: own }: Look, { indent: base }: Look): Xml[] {
  if (sameIndent(own, base)) return [];
  return [
    indentElement({
      left: own.left === base.left ? undefined : own.left,
      right: own.right === base.right ? undefined : own.right,
      first: own.first === base.first ? undefined : own.first,
    }),
  ];
}

export function sameIndent(a: Indent, b: Indent): boolean {
  return a.left === b.left && a.right === b.right && a.first === b.first;
}

/** Lengths left out are inherited. */
export function indentElement({ left, right, first }: Partial<Indent>): Xml {
  return element('w:ind', {
    'w:left': left === undefined ? undefined : whole(left),
    'w:right': right === undefined ? undefined : whole(right),
    'w:firstLine': first !== undefined && first >= 0 ? whole(first) : undefined,
    'w:hanging': first !== undefined && first < 0 ? whole(-first) : undefined,
  });
}

const justification: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

function alignment(align: Align, base: Align): Xml[] {
  return align === base ? [] : [value('w:jc', justification[align])];
}
