import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import { type List, type Mapping, type Scalar, spanWithin, type Value } from '../base/value.ts';
import { Refusal } from '../template/evaluate.ts';
import { renderExpression } from '../template/expression.ts';
import { type Directory, mergeDirectories } from './profiles.ts';
import { splice } from './splice.ts';

/** References through references; more is a mistake. */
const longestChain = 50;
/** Characters of one text after its expressions are in: keeps text that doubles itself from filling the memory. */
const longestText = 200_000;
/** A slot left blank on purpose (`so: ~`), to be filled in by hand. */
const blankSlot = '\u00a0'.repeat(4);
/** Names broken over lines by the office, printed in running text as one. */
const names = new Set(['ten', 'chu_quan']);

/**
 * Resolves every `{{ }}` in the texts of a paper: its own fields, the profiles in it, `danh_ba.*` for what the
 * directories share, and the helpers of template/. Unknown names, cycles and open braces are errors at their place.
 */
export function resolveExpressions(value: Mapping, directories: readonly Directory[]): Outcome<Mapping> {
  const resolver = new Resolver(value, mergeDirectories(directories));
  const resolved = resolver.mapping(value, '');
  return { value: resolved, diagnostics: [...resolver.found.values()] };
}

class Resolver {
  readonly found = new Map<string, Diagnostic>();
  private readonly data: Readonly<Record<string, unknown>>;
  private readonly done = new Map<Scalar, Scalar>();
  private readonly busy = new Set<Scalar>();

  constructor(paper: Mapping, shared: Mapping | undefined) {
    const data = this.objectOf(paper, '');
    if (shared)
      Object.defineProperty(data, 'danh_ba', { value: this.objectOf(shared, 'danh_ba'), enumerable: true });
    this.data = data;
  }

  mapping(value: Mapping, path: string): Mapping {
    const entries = value.entries.map((entry) => {
      const inner = this.value(entry.value, path === '' ? entry.key : `${path}.${entry.key}`);
      return inner === entry.value ? entry : { ...entry, value: inner };
    });
    const typed = value.typed && this.scalar(value.typed, path);
    const same = typed === value.typed && entries.every((entry, i) => entry === value.entries[i]);
    return same ? value : { ...value, entries, typed };
  }

  private value(value: Value, path: string): Value {
    if (value.type === 'scalar') return this.scalar(value, path);
    if (value.type === 'mapping') return this.mapping(value, path);
    const items = value.items.map((item, i) => this.value(item, `${path}[${i}]`));
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
  }

  private scalar(scalar: Scalar, path: string): Scalar {
    if (!scalar.text.includes('{{')) return scalar;
    const known = this.done.get(scalar);
    if (known) return known;
    if (this.busy.has(scalar) || this.busy.size >= longestChain) {
      throw new Refusal('source/bieu-thuc-vong', { ten: path }, path);
    }
    this.busy.add(scalar);
    const resolved = this.resolve(scalar, path);
    this.busy.delete(scalar);
    this.done.set(scalar, resolved);
    return resolved;
  }

  private resolve(scalar: Scalar, path: string): Scalar {
    const report = (code: string, from: number, to: number, params: Diagnostic['params']): undefined => {
      const span = spanWithin(scalar, from, to);
      this.found.set(`${code} ${span.file} ${span.start}`, problem(code, span, params, { path }));
    };
    let length = 0;
    return splice(scalar, (from, to) => {
      if (to === undefined) return report('source/bieu-thuc-ho', from, from + 2, {});
      const rendered = renderExpression(scalar.text.slice(from, to), this.data);
      if (!rendered.ok) return report(rendered.reason, from, to, rendered.params);
      length += rendered.text.length;
      if (length > longestText) return report('source/bieu-thuc-dai', from, to, { toi_da: longestText });
      return rendered.text;
    });
  }

  /** A mapping as data whose texts are resolved when they are asked for; without a prototype. */
  private objectOf(value: Mapping, path: string): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const { key, value: inner } of value.entries) {
      const get = (): unknown => this.dataOf(inner, path === '' ? key : `${path}.${key}`, key);
      Object.defineProperty(data, key, { get, enumerable: true });
    }
    return data;
  }

  private dataOf(value: Value, path: string, key: string): unknown {
    if (value.type === 'mapping') return this.objectOf(value, path);
    if (value.type === 'list') return this.listOf(value, path, key);
    return value.blank ? blankSlot : this.scalar(value, path).text;
  }

  private listOf({ items }: List, path: string, key: string): unknown {
    const values = items.map((item, i) => this.dataOf(item, `${path}[${i}]`, ''));
    return names.has(key) && values.every((item) => typeof item === 'string') ? values.join(' ') : values;
  }
}
