import type { NumberLevel } from '../../block/block.ts';
import { element, value, type Xml } from './element.ts';
import { indentElement } from './look.ts';
import type { Names, NumberingOf } from './names.ts';
import { wordNamespaces } from './namespaces.ts';
import { runProperties } from './run-properties.ts';

/**
 * The part `word/numbering.xml`: one definition and one instance a list. To be made after the paragraphs, from which
 * the levels have their indents.
 */
export function numberingPart(names: Names): Xml {
  const lists = [...names.lists.values()];
  return element('w:numbering', wordNamespaces, [
    ...lists.map(definition),
    ...lists.map(({ id }) => element('w:num', { 'w:numId': id }, [value('w:abstractNumId', id)])),
  ]);
}

function definition({ id, list, indents }: NumberingOf): Xml {
  return element('w:abstractNum', { 'w:abstractNumId': id }, [
    // Word takes lists of one nsid for copies of one list.
    value('w:nsid', (0x10000000 + id).toString(16).toUpperCase()),
    value('w:multiLevelType', 'multilevel'),
    ...list.levels.map((level, index) => definitionOfLevel(level, index, indents.get(index))),
  ]);
}

function definitionOfLevel(
  level: NumberLevel,
  index: number,
  indent: { left: number; right: number; first: number } | undefined,
): Xml {
  return element('w:lvl', { 'w:ilvl': index }, [
    value('w:start', 1),
    value('w:numFmt', level.format),
    value('w:suff', 'space'),
    value('w:lvlText', level.text),
    value('w:lvlJc', 'left'),
    element('w:pPr', {}, [indentElement(indent ?? { left: 0, first: 0 })]),
    ...runProperties({ bold: level.bold, italic: level.italic }),
  ]);
}
