import { Memory, remembered } from '../base/remember.ts';
import { Broken } from './broken.ts';
import type { Element } from './xml.ts';

/** Stands in the rest of a text where a paragraph was taken out of it. */
const gap = 'danvan:gap';
const begin = '<w:p';
const end = '</w:p>';

interface Pieces {
  readonly paragraphs: readonly string[];
  readonly rest: string;
}

/**
 * Takes a text apart into its paragraphs and what stands around them. Undefined where looking for marks is not enough
 * to tell them apart: paragraphs inside paragraphs, comments, unusual spellings.
 */
function piecesOf(xml: string): Pieces | undefined {
  if (xml.includes('<!') || xml.lastIndexOf('<?') > 0 || xml.includes(gap)) return undefined;
  const paragraphs: string[] = [];
  let rest = '';
  let at = 0;
  for (let from = nextBegin(xml, 0); from >= 0; from = nextBegin(xml, at)) {
    const close = xml.indexOf(end, from);
    if (close < 0) return undefined;
    const inner = nextBegin(xml, from + begin.length);
    if (inner >= 0 && inner < close) return undefined;
    rest += `${xml.slice(at, from)}<${gap}/>`;
    at = close + end.length;
    paragraphs.push(xml.slice(from, at));
  }
  return { paragraphs, rest: rest + xml.slice(at) };
}

/** Where the next paragraph begins: `<w:p>` or `<w:p `, not `<w:pPr>`. */
function nextBegin(xml: string, from: number): number {
  for (let at = xml.indexOf(begin, from); at >= 0; at = xml.indexOf(begin, at + 1)) {
    const next = xml.charCodeAt(at + begin.length);
    if (next === 62 || next === 32) return at;
  }
  return -1;
}

/** Characters of the texts that are remembered as a whole, at most twice over. */
const room = 1 << 15;

/**
 * Reads texts with `parse`, and what a text has in common with those before it only once: papers of a batch share most
 * of their paragraphs, and all around them. Equal paragraphs are one element, by which what is read from it can be told.
 * Undefined where the text has to be read as a whole: the first of a batch, and what is not well-formed piece by piece.
 */
export function inPieces(parse: (xml: string) => Element): (xml: string) => Element | undefined {
  const rests = new Memory<string, { root?: Element }>(room);
  const one = remembered(parse);
  return (xml) => {
    const pieces = piecesOf(xml);
    if (pieces === undefined) return undefined;
    const known = rests.get(pieces.rest);
    if (known === undefined) {
      rests.set(pieces.rest, {}, pieces.rest.length);
      return undefined;
    }
    try {
      known.root ??= parse(pieces.rest);
      return filled(known.root, pieces.paragraphs.map(one)[Symbol.iterator]());
    } catch (error) {
      if (error instanceof Broken) return undefined;
      throw error;
    }
  };
}

/** An element with paragraphs in its gaps. What has none stays the element that it is. */
function filled(element: Element, paragraphs: Iterator<Element>): Element {
  if (element.name === gap) return paragraphs.next().value;
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : filled(child, paragraphs),
  );
  return children.every((child, i) => child === element.children[i]) ? element : { ...element, children };
}
