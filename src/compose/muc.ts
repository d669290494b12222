import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import type { Style } from '../block/block.ts';
import type { Muc } from '../model/body.ts';
import type { NumberForm } from '../rulebook/number-form.ts';
import { contentOf, type Flowing } from './flow.ts';
import { inLetters } from './letters.ts';
import type { Numbered } from './numbering.ts';
import { partStyle, styled } from './styled.ts';
import type { Work } from './work.ts';

/** The paragraph of a numbered item: a heading that stays with what follows, or a sentence with a number. */
export function mucParagraph(work: Work, muc: Muc, numbered: Numbered): Flowing {
  const { form, depth, label } = numbered;
  const style = mucStyle(work, form, depth, muc.titled);
  const content = inLetters(muc.content, (muc.titled ? form.titled : form.untitled).letters);
  if (form.ownLine) {
    const lines: Rich = content.length > 0 ? [text(label), { type: 'break' }, ...content] : [text(label)];
    return contentOf(styled(work, style, lines), { open: true });
  }
  if (numbered.at) {
    const number = { ...numbered.at, label };
    return contentOf(styled(work, style, content, {}, { number }), { open: muc.titled });
  }
  const bold =
    muc.titled || form.untitled.labelBold === form.untitled.bold ? {} : { bold: form.untitled.labelBold };
  return contentOf(styled(work, style, [text(`${label} `, bold), ...content]), { open: muc.titled });
}

/** `muc-1` … for headings, with outline levels; `y-1` … for sentences. */
function mucStyle(work: Work, form: NumberForm, depth: number, titled: boolean): Style {
  const body = partStyle(work, 'doan');
  const look = titled ? form.titled : form.untitled;
  return {
    ...body,
    id: titled ? `muc-${depth}` : `y-${depth}`,
    name: titled ? `Đề mục cấp ${depth}` : `Ý có số cấp ${depth}`,
    bold: look.bold,
    italic: look.italic,
    align: form.ownLine ? 'center' : body.align,
    indent: form.ownLine ? { left: 0, right: 0, first: 0 } : body.indent,
    keepNext: titled || form.ownLine,
    keepLines: titled || form.ownLine,
    ...(titled ? { outline: Math.min(depth, 9) } : {}),
  };
}
