import { posix } from 'node:path';
import { all, has, type Node, val } from './tree.ts';

/**
 * What is wrong with the structure of a Word file, in words. It looks at what the Open XML SDK leaves out: references
 * that lead nowhere, parts that nothing reaches, rows and cells that do not fill their grid.
 */
export function lint(parts: ReadonlyMap<string, Node>): string[] {
  return [...packageFaults(parts), ...styleFaults(parts), ...numberFaults(parts), ...bodyFaults(parts)];
}

function packageFaults(parts: ReadonlyMap<string, Node>): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  const types = parts.get('[Content_Types].xml');
  const typed = new Set(types ? all(types, 'Override').map((o) => o.attributes.PartName) : []);
  for (const [path, root] of parts) {
    const isRelationships = path.endsWith('.rels');
    if (isRelationships) reached.add(path);
    else if (!/^(\[Content_Types\]|customXml\/item\d+)\.xml$/.test(path) && !typed.has(`/${path}`))
      faults.push(`untyped part ${path}`);
    const ids = new Set<string | undefined>();
    for (const { attributes } of isRelationships ? all(root, 'Relationship') : []) {
      if (ids.has(attributes.Id)) faults.push(`double relationship ${attributes.Id}`);
      ids.add(attributes.Id);
      if (attributes.TargetMode !== undefined) faults.push(`outside target in ${path}`);
      const target = posix.join(posix.dirname(path), '..', attributes.Target ?? '');
      reached.add(target);
      if (!parts.has(target)) faults.push(`no part ${target}`);
    }
    const own = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    const relationships = parts.get(own);
    const known = new Set(
      relationships ? all(relationships, 'Relationship').map((r) => r.attributes.Id) : [],
    );
    for (const kind of ['w:headerReference', 'w:footerReference']) {
      for (const { attributes } of all(root, kind)) {
        if (!known.has(attributes['r:id'])) faults.push(`no relationship ${attributes['r:id']}`);
      }
    }
  }
  for (const path of parts.keys()) if (!reached.has(path)) faults.push(`unreached part ${path}`);
  return faults;
}

const references = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;

function styleFaults(parts: ReadonlyMap<string, Node>): string[] {
  const root = parts.get('word/styles.xml');
  if (root === undefined) return ['no styles'];
  const faults: string[] = [];
  const known = new Map<string | undefined, string | undefined>();
  for (const { attributes } of all(root, 'w:style')) {
    if (known.has(attributes['w:styleId'])) faults.push(`double style ${attributes['w:styleId']}`);
    known.set(attributes['w:styleId'], attributes['w:type']);
  }
  for (const style of all(root, 'w:style')) {
    const base = val(style, 'w:basedOn');
    if (base !== undefined && known.get(base) !== style.attributes['w:type']) faults.push(`no style ${base}`);
  }
  for (const part of parts.values()) {
    for (const [name, type] of Object.entries(references)) {
      for (const { attributes } of all(part, name)) {
        if (known.get(attributes['w:val']) !== type) faults.push(`no ${type} style ${attributes['w:val']}`);
      }
    }
  }
  return faults;
}

function numberFaults(parts: ReadonlyMap<string, Node>): string[] {
  const numbering = parts.get('word/numbering.xml');
  const definitions = new Map(
    (numbering ? all(numbering, 'w:abstractNum') : []).map((a) => [a.attributes['w:abstractNumId'], a]),
  );
  const lists = new Map(
    (numbering ? all(numbering, 'w:num') : []).map((num) => [
      num.attributes['w:numId'],
      definitions.get(val(num, 'w:abstractNumId') ?? ''),
    ]),
  );
  const faults: string[] = [];
  for (const part of parts.values()) {
    for (const used of all(part, 'w:numPr')) {
      const id = val(used, 'w:numId');
      const definition = lists.get(id);
      const level = Number(val(used, 'w:ilvl'));
      if (definition === undefined) faults.push(`no list ${id}`);
      else if (level >= all(definition, 'w:lvl').length) faults.push(`no level ${level} in list ${id}`);
    }
  }
  return faults;
}

function bodyFaults(parts: ReadonlyMap<string, Node>): string[] {
  const faults: string[] = [];
  for (const part of parts.values()) {
    for (const body of all(part, 'w:body')) {
      const names = body.children.map((child) => child.name);
      if (names.at(-1) !== 'w:sectPr') faults.push('the body does not end with its section');
      if (names.at(-2) !== 'w:p') faults.push('no paragraph at the end of the body');
      if (names.some((name, i) => name === 'w:tbl' && names[i + 1] === 'w:tbl')) faults.push('tables touch');
    }
    for (const edge of ['w:hdr', 'w:ftr']) {
      if (part.name === edge && !has(part, 'w:p')) faults.push(`empty ${edge}`);
    }
    for (const table of all(part, 'w:tbl')) faults.push(...tableFaults(table));
    for (const paragraph of all(part, 'w:p')) {
      const depth = all(paragraph, 'w:fldChar').map((c) => c.attributes['w:fldCharType']);
      if (depth.length % 3 !== 0 || depth.some((type, i) => type !== ['begin', 'separate', 'end'][i % 3])) {
        faults.push('broken field');
      }
    }
  }
  return faults;
}

function tableFaults(table: Node): string[] {
  const faults: string[] = [];
  const columns = all(table, 'w:gridCol').length;
  for (const row of table.children.filter((child) => child.name === 'w:tr')) {
    const cells = row.children.filter((child) => child.name === 'w:tc');
    const spanned = cells.reduce((sum, cell) => sum + Number(val(cell, 'w:tcPr', 'w:gridSpan') ?? 1), 0);
    if (cells.length === 0) faults.push('row without cells');
    if (spanned !== columns) faults.push(`row of ${spanned} in a grid of ${columns}`);
    if (cells.some((cell) => cell.children.at(-1)?.name !== 'w:p'))
      faults.push('cell without a last paragraph');
  }
  return faults;
}
