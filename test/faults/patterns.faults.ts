import { check } from 'recheck';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { textOf, typescriptFiles } from '../house/source-files.ts';

const built = vi.hoisted((): RegExp[] => []);

vi.mock('../../src/base/pattern.ts', async (original) => {
  const { pattern } = await original<typeof import('../../src/base/pattern.ts')>();
  const noted: typeof pattern = (...given) => {
    const made = pattern(...given);
    built.push(made);
    return made;
  };
  return { pattern: noted };
});

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/source/mask.ts: /…/g` */
  readonly place: string;
}

/** Every regular expression of a file: literals, and `RegExp` made from literal text. */
function patternsIn(path: string): Pattern[] {
  const found: Pattern[] = [];
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext);
  const add = (source: string, flags: string): void => {
    found.push({ source, flags, place: `${path}: /${source}/${flags}` });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1));
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)) {
      const [source, flags] = node.arguments ?? [];
      if (node.expression.text === 'RegExp' && source && ts.isStringLiteralLike(source)) {
        add(source.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '');
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Every pattern over letters that a module of src builds when it is loaded. */
async function patternsBuilt(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  for (const path of typescriptFiles('src').filter((each) => textOf(each).includes('base/pattern.ts'))) {
    await import(`../../${path}`);
    for (const { source, flags } of built.splice(0))
      found.push({ source, flags, place: `${path}: /${source}/${flags}` });
  }
  return found;
}

/** Squares and cubes of what limits.stretch and limits.paragraph bound can be borne; anything steeper cannot. */
test('no regular expression of src can be made to backtrack catastrophically', async () => {
  const built = await patternsBuilt();
  expect(built.length).toBeGreaterThan(100);
  const patterns = [...typescriptFiles('src').flatMap(patternsIn), ...built];
  expect(patterns.length).toBeGreaterThan(300);
  const bad: string[] = [];
  for (const { source, flags, place } of patterns) {
    const found = await check(source, flags, { timeout: 5_000 });
    if (found.status !== 'vulnerable') continue;
    const { complexity } = found;
    if (complexity.type === 'exponential' || complexity.degree > 3) bad.push(place);
  }
  expect(bad).toEqual([]);
});
