import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import { own } from '../base/own.ts';
import type { Twips } from '../base/units.ts';
import type { Paragraph } from '../block/block.ts';
import { led } from './can-cu.ts';
import { appended, itemEnd } from './dau-cau.ts';
import { widthOf } from './measure.ts';
import { part, partStyle } from './styled.ts';
import type { Work } from './work.ts';

/** `Kính gửi:` with one recipient on its line, or with the recipients one a line, as the rulebook writes them. */
export function kinhGui(work: Work): readonly Paragraph[] {
  const { kinh_gui, loai } = work.document;
  const [only, ...others] = kinh_gui;
  if (!only) return [];
  const { labels, lead, end, last, one, oneEnd, ...wording } = work.form.rulebook.wording.kinh_gui;
  const label = own(labels, loai) ?? wording.label;
  if (others.length === 0 && one === 'same-line') {
    return [part(work, 'kinh-gui', [text(`${label} `), ...appended(only, oneEnd)])];
  }
  const lines = kinh_gui.map((line, i) => {
    const mark = others.length === 0 ? oneEnd : i < kinh_gui.length - 1 ? end : last;
    return led(itemEnd(line, mark), lead);
  });
  const indent = { left: leftEdge(work, label, lines), right: 0, first: 0 };
  return [
    part(work, 'kinh-gui', [text(label)]),
    ...lines.map((line, i) => {
      const keepNext = i < lines.length - 1;
      return part(work, 'noi-kinh-gui', line, { indent, keepNext, keepLines: true });
    }),
  ];
}

/**
 * Where the recipients begin: under the colon of a label that starts at its inset, further left where the longest would
 * not fit; as a block in the middle under a centred label.
 */
function leftEdge(work: Work, label: string, lines: readonly Rich[]): Twips {
  const style = partStyle(work, 'kinh-gui');
  const longest = Math.max(...lines.map((line) => widthOf(work.face, line, partStyle(work, 'noi-kinh-gui'))));
  if (style.align === 'center') return Math.max(0, Math.round((work.textWidth - longest) / 2));
  const words = widthOf(work.face, [text(label.replace(/:$/u, ''))], style);
  return Math.max(0, Math.min(style.indent.left + words, work.textWidth - longest));
}
