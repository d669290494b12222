import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Reference } from '../base/reference.ts';
import { type List, type Mapping, type Scalar, spanWithin, type Value } from '../base/value.ts';
import { Refusal } from '../template/evaluate.ts';
import { renderExpression } from '../template/expression.ts';
import { type Candidates, factNames, type Layers, namesBelow, outerOf, rootNames } from './names.ts';
import type { SharedFacts } from './shared-facts.ts';
import { splice } from './splice.ts';
import { Uses } from './uses.ts';

/** A slot left blank on purpose (`so: ~`), to be filled in by hand. */
const blankSlot = '\u00a0'.repeat(4);
/** Names broken over lines by the office, printed in running text as one. */
const names = new Set(['ten', 'chu_quan']);

export interface Resolved extends Outcome<Mapping> {
  /** What the texts take from shared facts and from the row, through other facts too. */
  readonly references: readonly Reference[];
  /** What the directories share, for whoever else prints of it. */
  readonly facts: SharedFacts;
}

/** What a text comes to in the data that expressions are worked out over. */
type Shown = (text: Scalar) => unknown;

const asText: Shown = ({ text }) => text;

/**
 * Resolves every `{{ }}` in the texts of a paper: its own fields and the profiles in it, the columns of its data row,
 * what the directories share, and the helpers of template/. A field that names itself means the layer outside it.
 * Unknown names, cycles and open braces are errors at their place.
 */
export function resolveExpressions(layers: Layers): Resolved {
  const resolver = new Resolver(layers);
  const value = resolver.mapping(layers.paper, '');
  return {
    value,
    diagnostics: [...resolver.found.values()],
    references: resolver.uses.references(),
    facts: {
      data: (shown) => resolver.objectOf(factNames(layers.directories, layers.paper.span), '', shown),
      taken: () => resolver.taken(),
      found: () => [...resolver.found.values()],
    },
  };
}

class Resolver {
  readonly found = new Map<string, Diagnostic>();
  readonly uses = new Uses();
  private readonly data: Readonly<Record<string, unknown>>;
  private readonly done = new Map<Scalar, Scalar>();
  /** What is being resolved, outermost first. */
  private readonly busy: Scalar[] = [];

  constructor(layers: Layers) {
    this.data = this.objectOf(rootNames(layers), '', asText);
  }

  taken(): ReturnType<SharedFacts['taken']> {
    return this.uses.taken().map(({ name, target }) => {
      return { name, at: target.span, text: (this.done.get(target) ?? target).text };
    });
  }

  mapping(value: Mapping, path: string): Mapping {
    const entries = value.entries.map((entry) => {
      const inner = this.value(entry.value, path === '' ? entry.key : `${path}.${entry.key}`);
      return inner === entry.value ? entry : { ...entry, value: inner };
    });
    const typed = value.typed && this.field(value.typed, path);
    const same = typed === value.typed && entries.every((entry, i) => entry === value.entries[i]);
    return same ? value : { ...value, entries, typed };
  }

  private value(value: Value, path: string): Value {
    if (value.type === 'scalar') return this.field(value, path);
    if (value.type === 'mapping') return this.mapping(value, path);
    const items = value.items.map((item, i) => this.value(item, `${path}[${i}]`));
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
  }

  private field(scalar: Scalar, path: string): Scalar {
    const resolved = this.scalar(scalar, path);
    if (resolved !== scalar) this.uses.field(scalar, path);
    return resolved;
  }

  private scalar(scalar: Scalar, path: string): Scalar {
    if (scalar.literal || !scalar.text.includes('{{')) return scalar;
    const known = this.done.get(scalar);
    if (known) return known;
    if (this.busy.includes(scalar) || this.busy.length >= limits.references) {
      throw new Refusal('source/bieu-thuc-vong', { ten: path }, path);
    }
    this.busy.push(scalar);
    const resolved = this.resolve(scalar, path);
    this.busy.pop();
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
      this.uses.open(scalar, spanWithin(scalar, from, to));
      const rendered = renderExpression(scalar.text.slice(from, to), this.data);
      const asked = this.uses.close();
      if (!rendered.ok) return report(rendered.reason, from, to, rendered.params);
      length += rendered.text.length;
      if (length > limits.expression)
        return report('source/bieu-thuc-dai', from, to, { toi_da: limits.expression });
      return { text: rendered.text, literal: this.literalOf(rendered.text, asked) };
    });
  }

  /** What of a text made from other texts is data. A text that is made over counts as data if anything in it does. */
  private literalOf(text: string, asked: readonly Scalar[]): Scalar['literal'] {
    const data = asked.map((scalar) => this.done.get(scalar) ?? scalar).filter(({ literal }) => literal);
    const same = data.find((scalar) => scalar.text === text);
    if (same) return same.literal;
    return data.length > 0 ? [[0, text.length]] : undefined;
  }

  /** Names as data whose texts are resolved when they are asked for; without a prototype. */
  objectOf(all: ReadonlyMap<string, Candidates>, path: string, shown: Shown): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const [key, candidates] of all) {
      const get = (): unknown => this.dataOf(candidates, path === '' ? key : `${path}.${key}`, key, shown);
      Object.defineProperty(data, key, { get, enumerable: true });
    }
    return data;
  }

  private dataOf(candidates: Candidates, path: string, key: string, shown: Shown): unknown {
    const outer = outerOf(candidates, this.busy.at(-1));
    if (outer) return this.dataOf(outer, path, key, shown);
    const [{ value, name }] = candidates;
    if (value.type === 'mapping') return this.objectOf(namesBelow(candidates), path, shown);
    if (value.type === 'list') return this.listOf(value, name, path, key, shown);
    this.uses.add({ target: value, name });
    return value.blank ? blankSlot : shown(this.scalar(value, path));
  }

  private listOf(
    { items }: List,
    name: string | undefined,
    path: string,
    key: string,
    shown: Shown,
  ): unknown {
    const values = items.map((value, i) =>
      this.dataOf([{ value, ...(name && { name: `${name}[${i}]` }) }], `${path}[${i}]`, '', shown),
    );
    return names.has(key) && values.every((item) => typeof item === 'string') ? values.join(' ') : values;
  }
}
