import { CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Lines } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import { type Entry, type Mapping, type Scalar, spanWithin, type Value } from '../base/value.ts';
import { firstForbidden } from './characters.ts';
import { wholeText } from './compact.ts';
import { blankAt, scalarOf } from './scalar.ts';

/** What building values of one file needs and finds. */
export interface Building {
  readonly file: string;
  readonly lines: Lines;
  readonly masked: string;
  readonly found: Diagnostic[];
}

/** A composed node as a Value. `offset` is where an empty node stands. */
export function buildValue(node: unknown, offset: number, building: Building, inList = false): Value {
  if (isMap(node)) return mappingOf(node, building, inList);
  if (isSeq(node)) {
    const span = spanOf(node, building, offset);
    return {
      type: 'list',
      items: node.items.map((item) => buildValue(item, span.start, building, true)),
      span,
    };
  }
  const token = isScalar(node) ? node.srcToken : undefined;
  const at = isScalar(node) ? (node.range?.[0] ?? offset) : offset;
  if (!CST.isScalar(token) || (token.source === '' && token.type === 'scalar')) {
    return blankAt(building.file, at);
  }
  const scalar = scalarOf(building.file, building.lines.text, token);
  const bad = token.type === 'double-quoted-scalar' ? firstForbidden(scalar.text) : undefined;
  if (bad) {
    const span = spanWithin(scalar, bad.index, bad.index + 1);
    building.found.push(problem('source/ky-tu-cam', span, { ky_tu: bad.name }));
  }
  return scalar;
}

function mappingOf(node: YAMLMap, building: Building, inList: boolean): Mapping {
  const seen = new Map<string, Span>();
  const entries: Entry[] = [];
  for (const pair of node.items) {
    const entry = entryOf(pair, building);
    if (!entry) continue;
    const first = seen.get(entry.key);
    if (first) {
      const dong = building.lines.lineAt(first.start) + 1;
      building.found.push(
        problem('source/trung-khoa', entry.keySpan, { khoa: entry.key, dong }, { path: entry.key }),
      );
      continue;
    }
    seen.set(entry.key, entry.keySpan);
    entries.push(entry);
  }
  const span = spanOf(node, building, 0);
  const typed = inList && entries.length === 1 ? typedOf(node, building) : undefined;
  return typed ? { type: 'mapping', entries, span, typed } : { type: 'mapping', entries, span };
}

function entryOf(pair: Pair, building: Building): Entry | undefined {
  const { file, lines, found } = building;
  const { key, value, srcToken } = pair;
  const start = srcToken?.key?.offset ?? srcToken?.sep?.[0]?.offset ?? 0;
  const token = isScalar(key) ? key.srcToken : undefined;
  if (!CST.isScalar(token) || token.type === 'block-scalar' || token.source === '') {
    found.push(problem('source/khoa-la', { file, start, end: start + 1 }));
    return undefined;
  }
  const { text, span: keySpan } = scalarOf(file, lines.text, token);
  if (text === '<<') {
    found.push(problem('source/tron-khoa', keySpan));
    return undefined;
  }
  const sep = srcToken?.sep ?? [];
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  if (!colon) {
    found.push(problem('source/thieu-hai-cham', keySpan, { khoa: text }));
    return undefined;
  }
  const read = buildValue(value, colon.offset + 1, building);
  if (read.type === 'scalar') {
    const margin = keySpan.start - lines.startOf(lines.lineAt(keySpan.start));
    const lost = sep.find(({ type, indent, offset }) => {
      const line = lines.lineAt(offset);
      return (
        type === 'comment' &&
        indent > margin &&
        line > lines.lineAt(colon.offset) &&
        lines.line(line).trimStart().startsWith('#')
      );
    });
    if (lost) {
      const span = { file, start: lost.offset, end: lost.offset + lost.source.length };
      found.push(problem('source/thieu-gach-dung', span, { khoa: text }, { path: text }));
    }
  }
  return { key: text, keySpan, value: read };
}

/** The item as it was typed, where it may be prose: one key, one plain value, without an indented block below. */
function typedOf(node: YAMLMap, { file, lines, masked }: Building): Scalar | undefined {
  const token = node.srcToken;
  if (token?.type === 'block-map') {
    const whole = wholeText(token, masked);
    return whole && scalarOf(file, lines.text, whole);
  }
  if (!node.flow || token) return undefined;
  const [start, end] = node.range ?? [0, 0];
  return scalarOf(file, lines.text, {
    type: 'scalar',
    offset: start,
    indent: 0,
    source: masked.slice(start, end),
  });
}

function spanOf(node: Node, { file }: Building, offset: number): Span {
  const [start, end] = node.range ?? [offset, offset];
  return { file, start, end };
}
