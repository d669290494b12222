import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/command/commands.ts';
import { root, textOf } from '../house/source-files.ts';

const documents = ['docs', 'docs/ci', 'examples/hoi-nghi'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(md|ya?ml)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const everywhere = ['-h', '--help', '--lang', '--debug'];

/** The options of a command as they are typed: `-o`, `--output`. */
function optionsOf(name: string): readonly string[] | undefined {
  const command = commands.find((each) => each.name === name);
  return command && [...command.options.flatMap(({ flags }) => typed(flags)), ...everywhere];
}

function typed(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|[\s,`])--?[a-z][a-z-]*/g)].map(([option]) => option);
}

/** `npx danvan …` in a block or a file of CI, and `danvan …` between backticks, up to what the shell takes for itself. */
function linesIn(text: string): readonly (readonly [name: string, rest: string])[] {
  const blocks = [...text.matchAll(/npx danvan ([a-z]+)([^\n`]*)/g)];
  const inline = [...text.matchAll(/`danvan ([a-z]+)([^`\n]*)`/g)];
  return [...blocks, ...inline].map(([, name = '', rest = '']) => [name, rest.split(/ [&|>#]/)[0] ?? '']);
}

test.each(['README.md', ...documents])('%s names only commands and options that there are', (file) => {
  for (const [name, rest] of linesIn(textOf(file))) {
    const known = optionsOf(name);
    expect(known, `danvan ${name}`).toBeDefined();
    for (const option of typed(rest)) expect(known, `danvan ${name}${rest}`).toContain(option);
  }
});

test('README.md and docs/ci.md show command lines at all, and name no option that no command has', () => {
  expect(linesIn(textOf('README.md')).length).toBeGreaterThan(12);
  expect(linesIn(textOf('docs/ci.md')).length).toBeGreaterThan(8);
  const all = commands.flatMap(({ name }) => optionsOf(name) ?? []);
  for (const [, option = ''] of textOf('README.md').matchAll(/`(--?[a-z][a-z-]*)[^`\n]*`/g))
    expect(all).toContain(option);
});

test('the table of README.md has every command', () => {
  const named = [...textOf('README.md').matchAll(/^\| `danvan ([a-z]+)/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(commands.map(({ name }) => name).sort());
});
