import type { Mapping, Scalar, Value } from '../base/value.ts';

/**
 * A YAML value as the schemas see it: scalars stay themselves (with their places), lists are arrays, mappings are
 * objects without a prototype, so that `constructor` or `__proto__` is a key like any other.
 */
export type Node = Scalar | readonly Node[] | MappingNode;

export interface MappingNode {
  readonly [key: string]: Node;
}

/** The mapping that a node was made of: for text that YAML read as a mapping. */
const origins = new WeakMap<object, Mapping>();

export function nodeOf(value: Value): Node {
  switch (value.type) {
    case 'scalar':
      return value;
    case 'list':
      return value.items.map(nodeOf);
    case 'mapping': {
      const node: Record<string, Node> = Object.create(null);
      for (const { key, value: inner } of value.entries) node[key] = nodeOf(inner);
      origins.set(node, value);
      return node;
    }
  }
}

export function originOf(node: MappingNode): Mapping | undefined {
  return origins.get(node);
}

export function isScalar(node: unknown): node is Scalar {
  return typeof node === 'object' && node !== null && 'type' in node && !isMapping(node);
}

export function isMapping(node: unknown): node is MappingNode {
  return typeof node === 'object' && node !== null && origins.has(node);
}

/** How deep lists and mappings nest; 0 for a scalar. Walks without recursion: the file may be hostile. */
export function depthOf(value: Value): number {
  let depth = 0;
  let level: readonly Value[] = [value];
  while (level.some((each) => each.type !== 'scalar')) {
    level = level.flatMap((each) => {
      if (each.type === 'scalar') return [];
      return each.type === 'list' ? each.items : each.entries.map((entry) => entry.value);
    });
    depth += 1;
  }
  return depth;
}
