import type { FileInfo } from './info.ts';

/** What the file claims to be. A-1b exists so that the same drawing can be put before a validator of A-1. */
export type Subset = 'PDF/A-2b' | 'PDF/A-1b';

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
export function xmp(info: FileInfo, subset: Subset): string {
  const [title, author, subject] = [info.title, info.author, info.subject].map(escaped);
  const moment = info.moment.toISOString().replace('.000Z', 'Z');
  const dublinCore = [
    ...(title ? [localised('dc:title', title)] : []),
    ...(author ? [`<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>`] : []),
    ...(subject ? [localised('dc:description', subject)] : []),
    `<dc:language><rdf:Bag><rdf:li>${info.language}</rdf:li></rdf:Bag></dc:language>`,
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
      `<xmp:CreatorTool>${info.creator}</xmp:CreatorTool>`,
      `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [`<pdf:Producer>${info.producer}</pdf:Producer>`]),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
