import type { XmlComponent } from 'docx';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The text of one XML part. Throws RangeError at a character that XML cannot hold: such a file would not open, and
 * leaving the character out would change the paper.
 */
export function printXml(root: XmlComponent): string {
  const out: string[] = [declaration];
  printNode(formatted(root), out);
  return out.join('');
}

/** The plain objects that docx makes of its components; the ones written here ask nothing of the context but the stack. */
function formatted(root: XmlComponent): unknown {
  type Context = Parameters<XmlComponent['prepForXml']>[0];
  return root.prepForXml({ stack: [] } as unknown as Context);
}

type Attr = Readonly<Record<string, unknown>>;

function printNode(node: unknown, out: string[]): void {
  if (typeof node !== 'object' || node === null) {
    out.push(escapeText(String(node)));
    return;
  }
  for (const [name, content] of Object.entries(node)) {
    const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
    const attributes = parts.map(attributesOf).find((found) => found !== undefined);
    const children = parts.filter((part) => attributesOf(part) === undefined && !isEmpty(part));
    out.push(`<${name}`);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== undefined) out.push(` ${key}="${escapeAttribute(String(value))}"`);
    }
    if (children.length === 0) {
      out.push('/>');
      continue;
    }
    out.push('>');
    for (const child of children) printNode(child, out);
    out.push(`</${name}>`);
  }
}

function attributesOf(part: unknown): Attr | undefined {
  return typeof part === 'object' && part !== null && '_attr' in part ? (part._attr as Attr) : undefined;
}

function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0;
}

/** Everything outside the Char production of XML 1.0, and the noncharacters, at which Word refuses the file. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

function checked(text: string): string {
  const found = forbidden.exec(text);
  if (found === null) return text;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`U+${code} cannot stand in an XML document`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeText(text: string): string {
  return checked(text).replace(/[&<>\r]/g, (c) => entities[c] ?? c);
}

function escapeAttribute(text: string): string {
  return checked(text).replace(/[&<>"\t\n\r]/g, (c) => entities[c] ?? c);
}
