import type { Reference } from '../base/reference.ts';
import type { Span } from '../base/span.ts';
import type { Scalar } from '../base/value.ts';

/** A value that an expression asked for; `name` only where it is shared. */
interface Use {
  readonly target: Scalar;
  readonly name: string | undefined;
}

/** A shared value that was taken, under its name as in Reference. */
export interface Taken {
  readonly name: string;
  readonly target: Scalar;
}

/** Keeps what each expression asked for, so that what a field takes through other fields and facts is known as well. */
export class Uses {
  private readonly byScalar = new Map<Scalar, Map<Span, Set<Use>>>();
  private readonly asking: Set<Use>[] = [];
  private readonly outside = new Set<Use>();
  private readonly fields: { readonly scalar: Scalar; readonly path: string }[] = [];

  /** An expression of a scalar is being worked out, until `close`. */
  open(scalar: Scalar, span: Span): void {
    const uses = new Set<Use>();
    const places = this.byScalar.get(scalar) ?? new Map<Span, Set<Use>>();
    this.byScalar.set(scalar, places.set(span, uses));
    this.asking.push(uses);
  }

  /** What it asked for by itself. */
  close(): readonly Scalar[] {
    return [...(this.asking.pop() ?? [])].map(({ target }) => target);
  }

  /** A value is asked for: by the expression that is open, or by whoever is no expression of the paper. */
  add(use: Use): void {
    (this.asking.at(-1) ?? this.outside).add(use);
  }

  /** A field of the paper holds expressions. */
  field(scalar: Scalar, path: string): void {
    this.fields.push({ scalar, path });
  }

  /** Each shared value once for each expression of the paper that it reaches. */
  references(): readonly Reference[] {
    return this.fields.flatMap(({ scalar, path }) =>
      [...(this.byScalar.get(scalar) ?? [])].flatMap(([from, uses]) =>
        this.reached(uses).map(({ name, target }) => ({ name, at: target.span, from, path })),
      ),
    );
  }

  /** What was asked for outside every expression, through others too. */
  taken(): readonly Taken[] {
    return this.reached(this.outside);
  }

  private reached(uses: Iterable<Use>): readonly Taken[] {
    const found = new Map<Scalar, string | undefined>();
    const waiting = [...uses];
    for (let use = waiting.pop(); use; use = waiting.pop()) {
      if (found.has(use.target)) continue;
      found.set(use.target, use.name);
      for (const inner of this.byScalar.get(use.target)?.values() ?? []) waiting.push(...inner);
    }
    return [...found].flatMap(([target, name]) => (name === undefined ? [] : [{ name, target }]));
  }
}
