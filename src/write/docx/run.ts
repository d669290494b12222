import { type IRunPropertiesOptions, type IRunStylePropertiesOptions, PageNumber, TextRun } from 'docx';
import type { Inline, Text } from '../../base/inline.ts';
import type { Look } from '../../block/block.ts';
import { runDifference } from './look.ts';

/** The named character styles that a clerk finds in the style list, each with the one look it gives. */
export const characterStyles: readonly {
  readonly id: string;
  readonly name: string;
  readonly run: IRunStylePropertiesOptions;
}[] = [
  { id: 'dam', name: 'Chữ đậm', run: { bold: true } },
  { id: 'nghieng', name: 'Chữ nghiêng', run: { italics: true } },
  { id: 'dam-nghieng', name: 'Chữ đậm nghiêng', run: { bold: true, italics: true } },
  { id: 'gach-chan', name: 'Chữ gạch chân', run: { underline: { type: 'single' } } },
  { id: 'chi-so-tren', name: 'Chỉ số trên', run: { superScript: true } },
];

/** The runs of one paragraph: `look` is how the paragraph is to be, `style` what its style already gives. */
export function runs(content: readonly Inline[], look: Look, style: Look): TextRun[] {
  const asLook = properties({ ...runDifference(look, style) });
  return joined(content).map((inline) => {
    if (inline.type === 'break') return new TextRun({ ...asLook, break: 1 });
    if (inline.type === 'page-number') return new TextRun({ ...asLook, children: [PageNumber.CURRENT] });
    return new TextRun({ ...markProperties(inline, look, style), text: inline.text });
  });
}

/** Neighbours with the same marks as one, so that no run ends where nothing changes. */
function joined(content: readonly Inline[]): Inline[] {
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

function markProperties(marks: Text, look: Look, style: Look): IRunPropertiesOptions {
  const wanted = {
    size: look.size,
    bold: marks.bold ?? look.bold,
    italic: marks.italic ?? look.italic,
    underline: marks.underline ?? look.underline,
  };
  return properties({
    ...runDifference(wanted, style),
    ...(marks.sup === true && { superScript: true }),
  });
}

/**
 * Puts a character style in place of the properties that it gives. Only where they are switched on: Word reads bold
 * and italic of a character style as toggles, which inside a bold paragraph style would mean regular.
 */
function properties(direct: IRunStylePropertiesOptions): IRunPropertiesOptions {
  const { bold, italics, underline, superScript, ...rest } = direct;
  const underlined = underline?.type === 'single';
  if (bold === true && italics === true) {
    return { style: 'dam-nghieng', ...rest, underline, superScript };
  }
  if (bold === true) return { style: 'dam', ...rest, italics, underline, superScript };
  if (italics === true) return { style: 'nghieng', ...rest, bold, underline, superScript };
  if (underlined) return { style: 'gach-chan', ...rest, bold, italics, superScript };
  if (superScript === true) return { style: 'chi-so-tren', ...rest, bold, italics, underline };
  return direct;
}
