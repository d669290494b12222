import type { Sheet } from '../../block/block.ts';
import { corePart, customPart, epochProperty } from './document-properties.ts';
import { element, type Xml } from './element.ts';
import { fontTablePart } from './font-table.ts';
import { type Names, namesOf } from './names.ts';
import { linkingNamespaces } from './namespaces.ts';
import { numberingPart } from './numbering.ts';
import { Package, type Parts } from './package.ts';
import { section } from './section.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';

const main = 'word/document.xml';
const office = 'application/vnd.openxmlformats-officedocument';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * The sheet as the parts of a Word file, ready to be sealed. Every measure is the sheet's own; the same sheet and properties give
 * the same bytes.
 * `properties` become custom document properties, but for source-date-epoch, which dates the file instead of the paper.
 * Throws where the sheet breaks its contract: an id that nothing defines, a broken grid, a length that is not whole,
 * a character that XML cannot hold.
 */
export function writeDocx(sheet: Sheet, properties: Readonly<Record<string, string>>): Parts {
  const { [epochProperty]: epoch, ...custom } = properties;
  const names = namesOf(sheet);
  const file = new Package();
  const word = (name: string, root: Xml): string =>
    file.add(main, `word/${name}.xml`, `${office}.wordprocessingml.${name}+xml`, `${relation}/${name}`, root);
  const body = documentPart(sheet, names, file);
  file.add('', main, `${office}.wordprocessingml.document.main+xml`, `${relation}/officeDocument`, body);
  word('styles', stylesPart(sheet));
  word('settings', settingsPart(sheet));
  word('fontTable', fontTablePart());
  if (sheet.lists.length > 0) word('numbering', numberingPart(names));
  const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
  file.add('', 'docProps/core.xml', coreType, coreRelation, corePart(sheet.info, epoch));
  if (Object.keys(custom).length > 0) {
    const type = `${office}.custom-properties+xml`;
    file.add('', 'docProps/custom.xml', type, `${relation}/custom-properties`, customPart(custom));
  }
  return file.parts();
}

function documentPart(sheet: Sheet, names: Names, file: Package): Xml {
  const blocks: Xml[] = [];
  const shown = new Set<string>();
  const add = (kind: 'header' | 'footer', root: Xml): string => file.addNumbered(main, kind, root);
  for (const [index, own] of sheet.sections.entries()) {
    const last = index === sheet.sections.length - 1;
    for (const block of section(own, last, names, { add, shown })) blocks.push(block);
  }
  return element('w:document', linkingNamespaces, [element('w:body', {}, blocks)]);
}
