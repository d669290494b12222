/** What every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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

/** Text between tags. Throws RangeError at a character that XML cannot hold. */
export function contentText(text: string): string {
  return checked(text).replace(/[&<>\r]/g, (c) => entities[c] ?? c);
}

/** Text between quotation marks. Throws as `contentText` does. */
export function attributeText(text: string): string {
  return checked(text).replace(/[&<>"\t\n\r]/g, (c) => entities[c] ?? c);
}
