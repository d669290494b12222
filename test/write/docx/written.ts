import type { Sheet } from '../../../src/block/block.ts';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { entriesOf } from './archive.ts';
import { all, type Node, parse } from './tree.ts';

/** The parts of a Word file, parsed, by path. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Node> {
  return new Map(entriesOf(file).map(({ name, bytes }) => [name, parse(bytes.toString('utf8'))]));
}

export interface Written {
  readonly parts: ReadonlyMap<string, Node>;
  readonly body: Node;
  readonly paragraphs: readonly Node[];
  part(name: string): Node;
}

/** A sheet written and read again. */
export async function written(sheet: Sheet, properties: Record<string, string> = {}): Promise<Written> {
  const parts = partsOf(zipped(writeDocx(sheet, properties)));
  const part = (name: string): Node => {
    const root = parts.get(name);
    if (root === undefined) throw new Error(`no part ${name}`);
    return root;
  };
  const body = all(part('word/document.xml'), 'w:body')[0];
  if (body === undefined) throw new Error('no body');
  return { parts, part, body, paragraphs: all(body, 'w:p') };
}
