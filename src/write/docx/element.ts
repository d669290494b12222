import { XmlComponent } from 'docx';

/** Attributes by qualified name; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element that docx has no class for, or only one that writes more than is wanted. */
export class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: Iterable<XmlComponent | string>) {
    super(name);
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
    if (given.length > 0) this.root.push({ _attr: Object.fromEntries(given) });
    for (const child of children) this.root.push(child);
  }
}

export function element(
  name: string,
  attributes: Attributes = {},
  children: Iterable<XmlComponent | string> = [],
): Element {
  return new Element(name, attributes, children);
}

/** `<w:name w:val="…"/>`, the most frequent shape of WordprocessingML. */
export function value(name: string, val: string | number): Element {
  return element(name, { 'w:val': val });
}

/** A length or count as WordprocessingML takes it. Throws RangeError where it is not a whole number. */
export function whole(measure: number): number {
  if (!Number.isInteger(measure)) throw new RangeError(`not a whole number: ${measure}`);
  return measure;
}
