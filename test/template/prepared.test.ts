import { readdirSync, readFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { engine, strict } from '../../src/template/engine.ts';
import type { Prepared } from '../../src/template/prepared.ts';

const folder = 'templates/';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.hbs'),
);

/** The program of a compiled template, however it is laid out. */
function mainOf(spec: unknown): string {
  const main = String((spec as { main: unknown }).main);
  return transformSync(`(${main})`, { minify: true }).code;
}

describe("danvan's own templates, prepared by the build", () => {
  let prepared: ReadonlyMap<string, Prepared>;

  beforeAll(async () => {
    const plugin: string = '../../bin/templates.mjs';
    const { templates } = await import(plugin);
    const { outputFiles } = await build({
      entryPoints: ['src/template/prepared.ts'],
      bundle: true,
      format: 'cjs',
      plugins: [templates],
      write: false,
    });
    const module: { exports: { prepared?: typeof prepared } } = { exports: {} };
    new Function('module', 'exports', outputFiles[0]?.text ?? '')(module, module.exports);
    prepared = module.exports.prepared ?? new Map();
  });

  test('there is one for each file', () => {
    const texts = new Set(files.map((file) => readFileSync(folder + file, 'utf8')));
    expect(prepared.size).toBe(texts.size);
  });

  test.each(files)('%s is what a run would make of it', (file) => {
    const text = readFileSync(folder + file, 'utf8').normalize('NFC');
    const { program, spec } = prepared.get(text) ?? {};
    expect(program).toEqual(JSON.parse(JSON.stringify(engine.parse(text))));
    const made = new Function(`return ${engine.precompile(text, strict)}`)();
    expect(mainOf(spec)).toBe(mainOf(made));
    expect(engine.template(spec as TemplateSpecification)).toBeTypeOf('function');
  });
});
