import { nearest } from '../base/suggest.ts';
import { HelperFault, helpers } from './functions.ts';

/** Where a name is looked up: the value that `this` is, its data path, and the scope around it. */
export interface Scope {
  readonly value: unknown;
  readonly path: string;
  readonly around?: Scope;
  /** `@index`, `@first`, `@last` inside `#each`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** In a branch that is not taken: names must be declared, values need not be there. */
  readonly untaken?: boolean;
  /** Not known what `this` is: the body of a loop over nothing. */
  readonly unknown?: boolean;
}

/** Something a template may not do, at a node. */
export class Refusal extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string | undefined;
  constructor(code: string, params: Readonly<Record<string, string>>, path?: string) {
    super(code);
    this.code = code;
    this.params = params;
    this.path = path;
  }
}

/** A value with the data path that it was found at; `undefined` where the data declare the name and leave it out. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** Works out an expression of a template against data. Throws Refusal. Only own properties are ever seen. */
export function evaluate(node: hbs.AST.Expression, scope: Scope): Found {
  if (isPath(node)) return lookUp(node, scope);
  if (isCall(node)) return { value: callHelper(node, scope), path: '' };
  if (isLiteral(node)) return { value: node.value, path: '' };
  throw new Refusal('template/khong-dung-duoc', { cu_phap: node.type });
}

/** Calls the helper that a mustache or a subexpression names. Throws Refusal. */
export function callHelper(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope: Scope): unknown {
  const name = nameOf(node.path);
  const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  if (!helper) {
    throw new Refusal('template/khong-co-ham', {
      ham: name,
      goi_y: nearest(name, Object.keys(helpers)) ?? '',
    });
  }
  const found = node.params.map((param) => evaluate(param, scope));
  if (node.params.length !== helper.arguments || node.hash) {
    throw new Refusal('template/sai-tham-so', { ham: name });
  }
  if (scope.untaken) return undefined;
  const path = found[0]?.path;
  const absent = found.find((f) => f.value === undefined);
  if (absent && name !== 'eq') throw new Refusal('template/chua-co', { ten: absent.path }, absent.path);
  try {
    return helper.call(...found.map((f) => f.value));
  } catch (error) {
    if (error instanceof HelperFault)
      throw new Refusal(error.code, { ten: path ?? '', ...error.params }, path);
    throw error;
  }
}

function lookUp(node: hbs.AST.PathExpression, scope: Scope): Found {
  if (node.data) {
    const name = node.parts[0] ?? '';
    if (scope.unknown) return { value: undefined, path: node.original };
    if (node.parts.length === 1 && node.depth === 0 && Object.hasOwn(scope.data, name)) {
      return { value: scope.data[name], path: node.original };
    }
    throw new Refusal('template/khong-ro-ten', { ten: node.original, goi_y: '' }, node.original);
  }
  let at: Scope | undefined = scope;
  for (let i = 0; i < node.depth; i++) at = at?.around;
  if (!at) throw new Refusal('template/khong-ro-ten', { ten: node.original, goi_y: '' }, node.original);
  if (at.unknown) return { value: undefined, path: node.original };
  let { value, path }: Found = at;
  for (const part of node.parts) {
    const below = /^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`;
    if (value !== undefined) value = step(value, part, below);
    path = below;
  }
  return { value: value ?? undefined, path };
}

function step(value: unknown, part: string, path: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
    return Reflect.get(value, part);
  }
  const names =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  throw new Refusal('template/khong-ro-ten', { ten: path, goi_y: nearest(part, names) ?? '' }, path);
}

/** The name that a helper call or a block stands under. */
export function nameOf(path: hbs.AST.Expression): string {
  return isPath(path) ? path.original : isLiteral(path) ? String(path.value) : '';
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

function isLiteral(
  node: hbs.AST.Node,
): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return ['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(node.type);
}
