import type { Rich } from '../base/inline.ts';
import type { Look, Paragraph, Style } from '../block/block.ts';
import type { Form, PartForm } from '../rulebook/form.ts';
import type { PartId } from '../rulebook/part.ts';
import { inLetters } from './letters.ts';
import type { Setting } from './work.ts';

/** Titles and labels: they stay, whole, on the page of what they stand over. */
const holdsNext: ReadonlySet<string> = new Set<PartId>([
  'ten-loai',
  'trich-yeu',
  'kinh-gui',
  'tham-quyen',
  'cau-ban-hanh',
  'phu-luc',
  'phu-luc-ten',
  'kem-theo',
]);

/** The rulebook's row of a part; undefined where the style of paper knows no such part. */
export function partForm(work: Setting, part: PartId): PartForm | undefined {
  const parts: Partial<Record<PartId, PartForm>> = work.form.parts;
  return parts[part];
}

/** The styles of a form's parts. */
const known = new WeakMap<Form, Map<PartId, Style>>();

/** The named style of a part: id = part id, everything else from its row. Underline goes to words, not to styles. */
export function partStyle(work: Setting, part: PartId): Style {
  const styles = known.get(work.form) ?? new Map<PartId, Style>();
  known.set(work.form, styles);
  const style = styles.get(part) ?? styleOf(work, part);
  styles.set(part, style);
  return style;
}

function styleOf(work: Setting, part: PartId): Style {
  const row = partForm(work, part) ?? work.form.parts.doan;
  const holds = holdsNext.has(part);
  return {
    id: part,
    name: row.ten,
    size: row.size,
    bold: row.bold,
    italic: row.italic,
    underline: false,
    align: row.align,
    before: row.before,
    after: row.after,
    pitch: row.pitch,
    indent: {
      left: row.inset.rest,
      right: 0,
      first: row.inset.first - row.inset.rest + (row.indented ? work.form.body.indent : 0),
    },
    boxed: row.frame !== undefined,
    keepNext: holds,
    keepLines: holds,
  };
}

/** A paragraph in a style; the style enters the book of the file, and `look` keeps only what differs from it there. */
export function styled(
  work: Setting,
  style: Style,
  content: Rich,
  look: Partial<Look> = {},
  more: Pick<Paragraph, 'number' | 'bookmark'> = {},
): Paragraph {
  const known = work.styles.get(style.id) ?? style;
  if (known === style) work.styles.set(style.id, style);
  const differing = difference({ ...style, ...look }, known);
  return {
    type: 'paragraph',
    style: style.id,
    content,
    ...(differing ? { look: differing } : {}),
    ...more,
  };
}

/** A paragraph of a part, its text in the part's letters. */
export function part(work: Setting, id: PartId, content: Rich, look: Partial<Look> = {}): Paragraph {
  const letters = partForm(work, id)?.letters ?? 'nhu-go';
  return styled(work, partStyle(work, id), inLetters(content, letters), look);
}

/** How a paragraph looks in the end: its style with what it overrides. */
export function lookOf(work: Setting, paragraph: Paragraph): Look {
  const style = work.styles.get(paragraph.style) ?? partStyle(work, 'doan');
  return { ...style, ...paragraph.look };
}

/** The paragraph with more of its look changed. */
export function relook(work: Setting, paragraph: Paragraph, look: Partial<Look>): Paragraph {
  const known = work.styles.get(paragraph.style) ?? partStyle(work, 'doan');
  const { look: _, ...rest } = paragraph;
  const differing = difference({ ...known, ...paragraph.look, ...look }, known);
  return differing ? { ...rest, look: differing } : rest;
}

const lookKeys: readonly (keyof Look)[] = [
  'size',
  'bold',
  'italic',
  'underline',
  'align',
  'before',
  'after',
  'pitch',
  'indent',
  'boxed',
  'keepNext',
  'keepLines',
];

function difference(wanted: Look, known: Look): Partial<Look> | undefined {
  const changed = lookKeys.filter((key) =>
    key === 'indent' ? !sameIndent(wanted.indent, known.indent) : wanted[key] !== known[key],
  );
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((key) => [key, wanted[key]]));
}

function sameIndent(a: Look['indent'], b: Look['indent']): boolean {
  return a.left === b.left && a.right === b.right && a.first === b.first;
}
