import { element, onOff, value, type Xml } from './element.ts';

/** Character properties that are said; what is undefined is inherited. */
export interface RunLook {
  /** A character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly superscript?: true;
}

/** `w:rPr`, or nothing where nothing is said. Complex script says what Latin says, in the order of the schema. */
export function runProperties(look: RunLook): readonly Xml[] {
  const own: Xml[] = [];
  if (look.style !== undefined) own.push(value('w:rStyle', look.style));
  if (look.bold !== undefined) own.push(onOff('w:b', look.bold), onOff('w:bCs', look.bold));
  if (look.italic !== undefined) own.push(onOff('w:i', look.italic), onOff('w:iCs', look.italic));
  if (look.size !== undefined) own.push(value('w:sz', look.size), value('w:szCs', look.size));
  if (look.underline !== undefined) own.push(value('w:u', look.underline ? 'single' : 'none'));
  if (look.superscript) own.push(value('w:vertAlign', 'superscript'));
  return own.length === 0 ? [] : [element('w:rPr', {}, own)];
}
