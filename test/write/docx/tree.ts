import { SaxesParser } from 'saxes';

/** An element as parsed, names with their prefix. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The root of an XML text. Throws where it is not well-formed. */
export function parse(xml: string): Node {
  const stack: Node[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(xml).close();
  const root = stack[0]?.children[0];
  if (root === undefined) throw new Error('no root');
  return root;
}

/** Every element of the name at any depth, in document order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The child at the end of a path of names. Throws where there is none. */
export function at(node: Node, ...path: readonly string[]): Node {
  return path.reduce((parent, name) => {
    const child = parent.children.find((one) => one.name === name);
    if (child === undefined) throw new Error(`no ${name} in ${parent.name}`);
    return child;
  }, node);
}

export function has(node: Node, ...path: readonly string[]): boolean {
  try {
    at(node, ...path);
    return true;
  } catch {
    return false;
  }
}

/** The attribute `w:val` of a child, or of its child. */
export function val(node: Node, ...path: readonly string[]): string | undefined {
  return has(node, ...path) ? at(node, ...path).attributes['w:val'] : undefined;
}

/** The printed characters of a paragraph or cell. */
export function words(node: Node): string {
  return all(node, 'w:t')
    .map((t) => t.text)
    .join('');
}
