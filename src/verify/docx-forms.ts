import { readLevelIndents } from './docx-numbering.ts';
import type { Forms } from './docx-paragraph.ts';
import { readStyles } from './docx-styles.ts';
import type { Element } from './xml.ts';

/** Stands for a file without lists. */
const none = {};

const known = new WeakMap<Element, WeakMap<object, Forms>>();

/** What styles.xml and numbering.xml say together: the same object for the same two parts. */
export function formsOf(styles: Element, lists: Element | undefined): Forms {
  const own = known.get(styles) ?? new WeakMap<object, Forms>();
  known.set(styles, own);
  const forms = own.get(lists ?? none) ?? { styles: readStyles(styles), indents: readLevelIndents(lists) };
  own.set(lists ?? none, forms);
  return forms;
}
