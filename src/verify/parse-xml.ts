import { SaxesParser } from 'saxes';
import { Broken } from './broken.ts';
import type { Element } from './xml.ts';
import { inPieces } from './xml-pieces.ts';

/** The root element of a part. Throws Broken where it is not well-formed. */
export function parseXml(bytes: Uint8Array | undefined): Element {
  if (bytes === undefined) throw new Broken('part');
  const known = roots.get(bytes) ?? parse(decoded(bytes));
  roots.set(bytes, known);
  return known;
}

/** As `parseXml`, for the body of a document: see `inPieces`. */
export function parseBody(bytes: Uint8Array | undefined): Element {
  if (bytes === undefined) throw new Broken('part');
  const xml = decoded(bytes);
  return readPieces(xml) ?? parse(xml);
}

/** By the bytes of parts that the files of a batch have in common. */
const roots = new WeakMap<Uint8Array, Element>();
const readPieces = inPieces(parse);
const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Broken('xml');
  }
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const top: (Element | string)[] = [];
  const open: (Element | string)[][] = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const children: (Element | string)[] = [];
    open.at(-1)?.push({ name, attributes, children });
    open.push(children);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.push(text));
  parser.on('error', () => {
    throw new Broken('xml');
  });
  try {
    parser.write(xml).close();
  } catch {
    throw new Broken('xml');
  }
  const root = top.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Broken('xml');
  return root as Element;
}
