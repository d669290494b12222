import { Broken } from './broken.ts';
import { readBody } from './docx-body.ts';
import { formsOf } from './docx-forms.ts';
import { readNumbering } from './docx-numbering.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
import type { DocxTable } from './docx-table.ts';
import { parseBody, parseXml } from './parse-xml.ts';
import { unzip } from './unzip.ts';
import { childOf, type Element, elementsOf, textOf } from './xml.ts';

/** Lengths in twips, as the file states them. */
export interface DocxSection {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  /** Paragraphs above and below the text of the first page and of the others. */
  readonly header: { readonly first: readonly DocxParagraph[]; readonly rest: readonly DocxParagraph[] };
  readonly footer: { readonly first: readonly DocxParagraph[]; readonly rest: readonly DocxParagraph[] };
}

export interface DocxContent {
  readonly sections: readonly DocxSection[];
  readonly mirrored: boolean;
  /** Custom document properties by name. */
  readonly properties: Readonly<Record<string, string>>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Reads a .docx as a word processor understands it. Throws Broken where it cannot be followed. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = unzip(bytes);
  const root = parseBody(parts.get('word/document.xml'));
  const optional = (name: string): Element | undefined =>
    parts.has(name) ? parseXml(parts.get(name)) : undefined;
  const lists = optional('word/numbering.xml');
  const forms = formsOf(parseXml(parts.get('word/styles.xml')), lists);
  const numbering = readNumbering(lists);
  const relations = new Map(
    elementsOf(optional('word/_rels/document.xml.rels')).map(({ attributes }) => [
      attributes.Id,
      attributes.Target?.replace(/^\/?(?:word\/)?/, 'word/'),
    ]),
  );
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Broken('part');

  const inherited = new Map<string, readonly DocxParagraph[]>();
  const sections = readBody(body, forms, numbering).map((stretch): DocxSection => {
    const { paragraphs, tables, properties } = stretch;
    for (const reference of elementsOf(properties)) {
      if (!/^w:(?:header|footer)Reference$/.test(reference.name)) continue;
      const part = parseXml(parts.get(relations.get(reference.attributes['r:id']) ?? ''));
      const read = readBody(part, forms, numbering).flatMap((each) => each.paragraphs);
      inherited.set(`${reference.name}/${reference.attributes['w:type']}`, read);
    }
    const titled = childOf(properties, 'w:titlePg');
    const firstDiffers = titled !== undefined && !['0', 'false'].includes(titled.attributes['w:val'] ?? '1');
    const shown = (name: string): DocxSection['header'] => {
      const rest = inherited.get(`w:${name}Reference/default`) ?? [];
      return { rest, first: firstDiffers ? (inherited.get(`w:${name}Reference/first`) ?? []) : rest };
    };
    const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
    const margin = childOf(properties, 'w:pgMar')?.attributes ?? {};
    const of = (name: string): number => Number(margin[`w:${name}`]);
    return {
      width: Number(size['w:w']),
      height: Number(size['w:h']),
      margin: {
        top: of('top'),
        bottom: of('bottom'),
        left: of('left'),
        right: of('right'),
        header: of('header'),
        footer: of('footer'),
      },
      paragraphs,
      tables,
      header: shown('header'),
      footer: shown('footer'),
    };
  });
  const mirror = childOf(optional('word/settings.xml'), 'w:mirrorMargins');
  return {
    sections,
    mirrored: mirror !== undefined && !['0', 'false'].includes(mirror.attributes['w:val'] ?? '1'),
    properties: customProperties(optional('docProps/custom.xml')),
    parts,
  };
}

function customProperties(root: Element | undefined): Record<string, string> {
  return Object.fromEntries(elementsOf(root).map((p) => [p.attributes.name ?? '', textOf(p)]));
}
