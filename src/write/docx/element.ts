import { attributeText, contentText } from './xml.ts';

declare const mark: unique symbol;

/** Well-formed XML as text: elements written one after the other, everything in them escaped. */
export type Xml = string & { readonly [mark]: true };

/** Attributes by qualified name; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element. Throws RangeError at a character that XML cannot hold: such a file would not open, and leaving the
 * character out would change the paper.
 */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let head = `<${name}`;
  for (const key in attributes) {
    const own = attributes[key];
    if (own !== undefined) head += ` ${key}="${typeof own === 'number' ? own : attributeText(own)}"`;
  }
  const inner = children.length === 1 ? (children[0] ?? '') : children.join('');
  return (inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`) as Xml;
}

/** Characters as the content of an element. Throws as `element` does. */
export function content(text: string): Xml {
  return contentText(text) as Xml;
}

/** `<w:name w:val="…"/>`, the most frequent shape of WordprocessingML. */
export function value(name: string, val: string | number): Xml {
  return `<${name} w:val="${typeof val === 'number' ? val : attributeText(val)}"/>` as Xml;
}

/** A property that is on or off: on by standing there. */
export function onOff(name: string, on: boolean): Xml {
  return on ? (`<${name}/>` as Xml) : value(name, 'false');
}

/** A length or count as WordprocessingML takes it. Throws RangeError where it is not a whole number. */
export function whole(measure: number): number {
  if (!Number.isInteger(measure)) throw new RangeError(`not a whole number: ${measure}`);
  return measure;
}
