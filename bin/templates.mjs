import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../templates/', import.meta.url));
const engineSource = fileURLToPath(new URL('../src/template/engine.ts', import.meta.url));

/** Fills src/template/prepared.ts with danvan's own templates, so that a run parses and compiles none of them. */
export const templates = {
  name: 'templates',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]template[\\/]prepared\.ts$/ }, async () => {
      const { engine, strict } = await loadEngine();
      const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.hbs'))
        .sort()
        .map((name) => entryOf(readFileSync(folder + name, 'utf8').normalize('NFC'), engine, strict));
      return { contents: `export const prepared = new Map([${entries.join(',')}]);`, loader: 'js' };
    });
  },
};

/** Both are made of it when it is asked for. */
function entryOf(text, engine, strict) {
  const program = JSON.stringify(JSON.stringify(engine.parse(text)));
  const spec = engine.precompile(text, strict);
  return `[${JSON.stringify(text)}, { get program() { return JSON.parse(${program}); }, get spec() { return ${spec}; } }]`;
}

async function loadEngine() {
  const { outputFiles } = await build({
    entryPoints: [engineSource],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
