import type { Sheet } from '../../block/block.ts';
import { element, value, type Xml } from './element.ts';
import { wordNamespaces } from './namespaces.ts';

const word = 'http://schemas.microsoft.com/office/word';

/** The part `word/settings.xml`, in the order of the schema. Nothing in it lets Word change or re-flow the paper. */
export function settingsPart(sheet: Sheet): Xml {
  const mirrored = sheet.sections.some((section) => section.page.mirrored);
  return element('w:settings', wordNamespaces, [
    element('w:zoom', { 'w:percent': 100 }),
    ...(mirrored ? [element('w:mirrorMargins')] : []),
    // Few offices have a Vietnamese dictionary; without one every word would be underlined in red.
    element('w:hideSpellingErrors'),
    element('w:hideGrammaticalErrors'),
    value('w:defaultTabStop', 720),
    value('w:autoHyphenation', 'false'),
    value('w:characterSpacingControl', 'doNotCompress'),
    compatibility(),
    value('w:themeFontLang', 'vi-VN'),
    value('w:decimalSymbol', ','),
    value('w:listSeparator', ';'),
  ]);
}

/**
 * Mode 14 breaks justified lines greedily, as paginate does; mode 15 shrinks spaces to fit one word more. The two
 * switches before it: no stretching of a line that the author ended, and spaces above and below that add up.
 */
function compatibility(): Xml {
  const setting = (name: string, val: number): Xml =>
    element('w:compatSetting', { 'w:name': name, 'w:uri': word, 'w:val': val });
  return element('w:compat', {}, [
    element('w:doNotExpandShiftReturn'),
    element('w:doNotUseHTMLParagraphAutoSpacing'),
    setting('compatibilityMode', 14),
    setting('overrideTableStyleFontSizeAndJustification', 1),
    setting('enableOpenTypeFeatures', 1),
    setting('doNotFlipMirrorIndents', 1),
  ]);
}
