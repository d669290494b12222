import type { PdfKitDocument } from 'pdfmake';
import type { Subset } from './open.ts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function escaped(text: string): string {
  const found = forbidden.exec(text)?.[0];
  if (found !== undefined)
    throw new RangeError(`U+${found.codePointAt(0)?.toString(16)} cannot stand in metadata`);
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

function description(prefix: string, uri: string, elements: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">\n${elements.join('\n')}\n</rdf:Description>`;
}

function localised(element: string, value: string): string {
  return `<${element}><rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li></rdf:Alt></${element}>`;
}

/** The XMP packet that says what the Info dictionary says, as PDF/A asks, with every value escaped. */
export function xmp(info: PdfKitDocument['info'], language: string, subset: Subset): string {
  const value = (key: string): string => {
    const known = info[key] ?? '';
    return typeof known === 'string' ? escaped(known) : known.toISOString().replace('.000Z', 'Z');
  };
  const dublinCore = [
    ...(info.Title ? [localised('dc:title', value('Title'))] : []),
    ...(info.Author
      ? [`<dc:creator><rdf:Seq><rdf:li>${value('Author')}</rdf:li></rdf:Seq></dc:creator>`]
      : []),
    ...(info.Subject ? [localised('dc:description', value('Subject'))] : []),
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
  ];
  const part = subset === 'PDF/A-1b' ? 1 : 2;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
      `<pdfaid:part>${part}</pdfaid:part>`,
      '<pdfaid:conformance>B</pdfaid:conformance>',
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', dublinCore),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreatorTool>${value('Creator')}</xmp:CreatorTool>`,
      `<xmp:CreateDate>${value('CreationDate')}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${value('ModDate')}</xmp:ModifyDate>`,
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [`<pdf:Producer>${value('Producer')}</pdf:Producer>`]),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** Puts our packet where pdfkit would print its own, which leaves `&` and `<` as they are. */
export function replaceMetadata(document: PdfKitDocument, language: string, subset: Subset): void {
  document.endMetadata = () => {
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.write(new TextEncoder().encode(xmp(document.info, language, subset)));
    metadata.end();
    document._root.data.Metadata = metadata;
  };
}
