import type { Inline, Text } from '../../base/inline.ts';
import type { Look } from '../../block/block.ts';
import { content as characters, element, type Xml } from './element.ts';
import { runDifference } from './look.ts';
import { type RunLook, runProperties } from './run-properties.ts';

/** The named character styles that a clerk finds in the style list, each with the one look it gives. */
export const characterStyles: readonly {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}[] = [
  { id: 'dam', name: 'Chữ đậm', run: { bold: true } },
  { id: 'nghieng', name: 'Chữ nghiêng', run: { italic: true } },
  { id: 'dam-nghieng', name: 'Chữ đậm nghiêng', run: { bold: true, italic: true } },
  { id: 'gach-chan', name: 'Chữ gạch chân', run: { underline: true } },
  { id: 'chi-so-tren', name: 'Chỉ số trên', run: { superscript: true } },
];

const lineBreak = element('w:br');

const fieldMark = (type: string): Xml => element('w:fldChar', { 'w:fldCharType': type });
const pageNumber: readonly Xml[] = [
  fieldMark('begin'),
  element('w:instrText', { 'xml:space': 'preserve' }, [characters('PAGE')]),
  fieldMark('separate'),
  fieldMark('end'),
];

/** The runs of one paragraph: `look` is how the paragraph is to be, `style` what its style already gives. */
export function runs(content: readonly Inline[], look: Look, style: Look): readonly Xml[] {
  const asLook = runProperties(styled(runDifference(look, style)));
  return joined(content).map((inline) => {
    if (inline.type === 'break') return element('w:r', {}, [...asLook, lineBreak]);
    if (inline.type === 'page-number') return element('w:r', {}, [...asLook, ...pageNumber]);
    const text = element('w:t', { 'xml:space': 'preserve' }, [characters(inline.text)]);
    return element('w:r', {}, [...runProperties(markLook(inline, look, style)), text]);
  });
}

/** Neighbours with the same marks as one, so that no run ends where nothing changes. */
function joined(content: readonly Inline[]): readonly Inline[] {
  if (content.length < 2) return content;
  const out: Inline[] = [];
  for (const inline of content) {
    const last = out.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && sameMarks(last, inline)) {
      out[out.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      out.push(inline);
    }
  }
  return out;
}

function sameMarks(a: Text, b: Text): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    Boolean(a.sup) === Boolean(b.sup)
  );
}

function markLook(marks: Text, look: Look, style: Look): RunLook {
  const wanted = {
    size: look.size,
    bold: marks.bold ?? look.bold,
    italic: marks.italic ?? look.italic,
    underline: marks.underline ?? look.underline,
  };
  const difference = runDifference(wanted, style);
  return styled(marks.sup === true ? { ...difference, superscript: true } : difference);
}

/**
 * Puts a character style in place of the properties that it gives. Only where they are switched on: Word reads bold
 * and italic of a character style as toggles, which inside a bold paragraph style would mean regular.
 */
function styled(direct: RunLook): RunLook {
  const { bold, italic, underline, superscript } = direct;
  if (bold && italic) return { ...direct, style: 'dam-nghieng', bold: undefined, italic: undefined };
  if (bold) return { ...direct, style: 'dam', bold: undefined };
  if (italic) return { ...direct, style: 'nghieng', italic: undefined };
  if (underline) return { ...direct, style: 'gach-chan', underline: undefined };
  if (superscript) return { ...direct, style: 'chi-so-tren', superscript: undefined };
  return direct;
}
