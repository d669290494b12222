import type { Paragraph, Style } from '../block/block.ts';

/** The look of a paragraph: its style, and over it what it says itself. Throws for a style that the sheet lacks. */
export function lookOf(paragraph: Paragraph, styles: ReadonlyMap<string, Style>): Style {
  const style = styles.get(paragraph.style);
  if (style === undefined) throw new RangeError(`no style ${paragraph.style}`);
  return paragraph.look === undefined ? style : { ...style, ...paragraph.look };
}
