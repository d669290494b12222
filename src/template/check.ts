import { nearest } from '../base/suggest.ts';
import { blocks, engine } from './engine.ts';
import { callHelper, evaluate, isPath, nameOf, Refusal, type Scope } from './evaluate.ts';
import { helpers } from './functions.ts';
import { isMarkup } from './markup.ts';
import type { TemplateText } from './parse.ts';

/** Something found in a template: the place is Handlebars' own line and column of `text`. */
export interface Finding {
  readonly text: TemplateText;
  readonly at: hbs.AST.SourceLocation;
  readonly refusal: Refusal;
}

export interface Checking {
  readonly text: TemplateText;
  /** The program of a partial, parsed; undefined where there is none of that name. */
  readonly partial: (name: string) => { text: TemplateText; program: hbs.AST.Program } | undefined;
  readonly partialNames: readonly string[];
  /** Partials being walked, outermost first. */
  readonly inside: readonly string[];
  readonly report: (finding: Finding) => void;
}

/**
 * Walks a template as Handlebars will, over the data it will be given, and reports what Handlebars would let pass:
 * names that are not there in arguments, conditions and loops, and values that print as no text.
 */
export function check(program: hbs.AST.Program, scope: Scope, checking: Checking): void {
  for (const statement of program.body) {
    try {
      checkStatement(statement, scope, checking);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      checking.report({ text: checking.text, at: statement.loc, refusal: error });
    }
  }
}

function checkStatement(node: hbs.AST.Statement, scope: Scope, checking: Checking): void {
  if (isMustache(node)) checkMustache(node, scope);
  else if (isBlock(node)) checkBlock(node, scope, checking);
  else if (isPartial(node)) checkPartial(node, scope, checking);
  else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
    throw new Refusal('template/khong-dung-duoc', { cu_phap: node.type });
  }
}

function checkMustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
  if (!node.escaped) throw new Refusal('template/khong-dung-duoc', { cu_phap: '{{{ }}}' });
  const isCall = node.params.length > 0 || node.hash || Object.hasOwn(helpers, nameOf(node.path));
  const { value, path } = isCall ? { value: callHelper(node, scope), path: '' } : evaluate(node.path, scope);
  if (scope.untaken) return;
  if (value === undefined) throw new Refusal('template/chua-co', { ten: path }, path);
  const printable =
    typeof value === 'string' || isMarkup(value) || (typeof value === 'number' && Number.isFinite(value));
  if (!printable) throw new Refusal('template/khong-in-duoc', { ten: path || nameOf(node.path) }, path);
}

function checkBlock(node: hbs.AST.BlockStatement, scope: Scope, checking: Checking): void {
  const name = nameOf(node.path);
  const [param] = node.params;
  if (!blocks.includes(name)) {
    throw new Refusal('template/khong-co-ham', { ham: `#${name}`, goi_y: nearest(name, blocks) ?? '' });
  }
  if (!param || node.params.length > 1 || node.hash || node.program?.blockParams?.length) {
    throw new Refusal('template/sai-tham-so', { ham: `#${name}` });
  }
  const { value, path } = evaluate(param, scope);
  const walk = (program: hbs.AST.Program | undefined, within: Scope): void => {
    if (program) check(program, within, checking);
  };
  const untaken: Scope = { ...scope, untaken: true };
  if (name === 'each') {
    if (value !== undefined && !Array.isArray(value)) {
      throw new Refusal('template/khong-phai-danh-sach', { ten: path }, path);
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const [i, item] of items.entries()) {
      const data = { index: i, first: i === 0, last: i === items.length - 1, key: i };
      walk(node.program, {
        value: item,
        path: `${path}[${i}]`,
        around: scope,
        data,
        untaken: scope.untaken,
      });
    }
    if (items.length === 0) {
      walk(node.program, { value: undefined, path, around: scope, data: {}, untaken: true, unknown: true });
      walk(node.inverse, scope);
    } else walk(node.inverse, untaken);
    return;
  }
  const taken = engine.Utils.isEmpty(value) === (name === 'unless');
  walk(node.program, taken ? scope : untaken);
  walk(node.inverse, taken ? untaken : scope);
}

function checkPartial(node: hbs.AST.PartialStatement, scope: Scope, checking: Checking): void {
  const name = isPath(node.name) ? node.name.original : nameOf(node.name);
  const partial = checking.partial(name);
  if (!partial) {
    throw new Refusal('template/khong-co-manh', {
      manh: name,
      goi_y: nearest(name, checking.partialNames) ?? '',
    });
  }
  if (checking.inside.includes(name)) throw new Refusal('template/manh-vong', { manh: name });
  if (node.params.length > 0 || node.hash) throw new Refusal('template/sai-tham-so', { ham: `> ${name}` });
  check(
    partial.program,
    { ...scope, around: undefined },
    {
      ...checking,
      text: partial.text,
      inside: [...checking.inside, name],
    },
  );
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}
