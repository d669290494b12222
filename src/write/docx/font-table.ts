import { element, value, type Xml } from './element.ts';
import { wordNamespaces } from './namespaces.ts';

/** The part `word/fontTable.xml`: what another program is to look for where it has no Times New Roman. */
export function fontTablePart(): Xml {
  return element('w:fonts', wordNamespaces, [
    element('w:font', { 'w:name': 'Times New Roman' }, [
      value('w:panose1', '02020603050405020304'),
      value('w:charset', '00'),
      value('w:family', 'roman'),
      value('w:pitch', 'variable'),
    ]),
  ]);
}
