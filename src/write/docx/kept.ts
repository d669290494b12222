import { keptText } from '../../block/kept.ts';
import type { Printed } from '../../block/paragraphs.ts';
import { fromUtf8, utf8 } from '../../host/bytes.ts';
import { contentText, declaration } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A custom part: Word and LibreOffice carry one along when they save a file, provided that it has an id. */
const item = 'customXml/item1.xml';
const itemProperties = 'customXml/itemProps1.xml';
const namespace = 'urn:danvan:van-ban';
const id = '{6B1F5B0A-7C2E-4E0D-9A53-5D4C8E0F21D7}';

/** Puts `xml` before the end of the root element of a part. */
function append(parts: Record<string, Uint8Array>, path: string, xml: string): void {
  const part = parts[path];
  const text = part === undefined ? '' : fromUtf8(part);
  const end = text.lastIndexOf('</');
  if (end < 0) throw new RangeError('not a file of writeDocx');
  parts[path] = utf8(`${text.slice(0, end)}${xml}${text.slice(end)}`);
}

/** Keeps the printed paragraphs in a part of their own, so that what is changed later can be shown. */
export function keepParagraphs(parts: Record<string, Uint8Array>, paragraphs: readonly Printed[]): void {
  const known = parts[item] !== undefined;
  const text = contentText(keptText(paragraphs));
  parts[item] = utf8(`${declaration}<van-ban xmlns="${namespace}">${text}</van-ban>`);
  if (known) return;
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
  parts[itemProperties] = utf8(
    `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml">${schema}</ds:datastoreItem>`,
  );
  const own = `<Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/>`;
  parts['customXml/_rels/item1.xml.rels'] = utf8(
    `${declaration}<Relationships xmlns="${relations}">${own}</Relationships>`,
  );
  append(
    parts,
    'word/_rels/document.xml.rels',
    `<Relationship Id="rIdVanBan" Type="${office}/relationships/customXml" Target="../${item}"/>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  append(parts, '[Content_Types].xml', `<Override PartName="/${itemProperties}" ContentType="${type}"/>`);
}
