/** An element under the qualified name that the file gives it; the prefixes of WordprocessingML are fixed in practice. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string');
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** `w:val` of the first child of that name; undefined where there is no such child or value. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
