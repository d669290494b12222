import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { checkConstant, checkNoCircle, toCommonJs } from './common-js.mjs';
import { licencesOf } from './licences.mjs';
import { templates } from './templates.mjs';
import { putZlib, zlib } from './zlib.mjs';

/**
 * Bundles danvan with everything it uses into dist/: CommonJS chunks, so that V8 can keep their compiled code beside
 * them, and pure ASCII, so that reading one is no decoding. What a command does not need lies in chunks it never loads;
 * what the usual commands always load together lies together in one file, a pack.
 */
const root = fileURLToPath(new URL('../', import.meta.url));

/** What is loaded by name from outside the bundle, one line each. */
const entries = {
  cli: 'src/cli.ts',
  host: 'src/host/real.ts',
  measure: 'src/face/measure.ts',
  reference: 'src/check/reference.ts',
  rules: 'src/check/rules/index.ts',
  worker: 'src/worker.ts',
  'rules-across': 'src/check/across/index.ts',
};

/** What each pack begins with: it holds this and all that this loads at once, but for what is in the packs before it. */
const packs = {
  cli: ['src/cli.ts', 'src/host/real.ts'],
  check: ['src/command/talk.ts', 'src/command/check.ts'],
  render: [
    'src/command/render.ts',
    'src/paginate/paginate.ts',
    'src/write/docx/seal.ts',
    'src/write/docx/write.ts',
    'src/write/pdf/seal.ts',
    'src/write/pdf/write.ts',
  ],
};

/**
 * Parts of libraries that no paper asks for: each weighs on every start, so a name that nobody calls stands there. What
 * shapes other scripts is among them, tables that fontkit unpacks when it is loaded: the faces carry no such features.
 */
const unused = /^(?:brotli\/decompress\.js|source-map|unicode-properties|unicode-trie|dfa)$/;
const absence = (path) => `() => { throw new Error('danvan does without ${path}'); }`;
/** In place of parts that are made when their library is loaded, though never asked; a glyph asks whether it is a mark. */
const standIns = {
  'unicode-properties': `const absent = ${absence('unicode-properties')};
    export { absent as getCategory, absent as getCombiningClass, absent as getScript, absent as isDigit };
    export const isMark = (point) => /\\p{M}/u.test(String.fromCodePoint(point));`,
  'unicode-trie': `export default class { get = ${absence('unicode-trie')} }`,
  dfa: `export default class { match = ${absence('dfa')} }`,
};
const absent = {
  name: 'absent',
  setup(build) {
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'absent' }));
    // commander runs programs for those whose commands are programs of their own.
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'absent' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
      contents:
        standIns[path] ??
        `module.exports = new Proxy(function () {}, {
        get(_, key) { if (key === '__esModule') return false; throw new Error('danvan does without ${path}'); },
        apply() { throw new Error('danvan does without ${path}'); },
        construct() { throw new Error('danvan does without ${path}'); },
      });`,
    }));
  },
};

const bundle = await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: 'chunk-[hash]',
  legalComments: 'none',
  plugins: [absent, templates, zlib],
  metafile: true,
  write: false,
});

const { outputs } = bundle.metafile;
const packOf = new Map();
for (const [pack, beginnings] of Object.entries(packs)) {
  for (const entry of beginnings) {
    const chunk = Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
    if (!chunk) throw new Error(`${entry} is loaded by nothing`);
    take(chunk, pack);
  }
}

function take(chunk, pack) {
  if (packOf.has(chunk)) return;
  packOf.set(chunk, pack);
  for (const { path, kind } of outputs[chunk].imports)
    if (kind === 'import-statement' && outputs[path]) take(path, pack);
}

checkNoCircle(outputs);
checkConstant(new Map(bundle.outputFiles.map(({ path, text }) => [basename(path), text])));
rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`, { recursive: true });
const packed = new Map(Object.keys(packs).map((pack) => [pack, []]));
for (const { path, text } of bundle.outputFiles) {
  const { code } = await transform(toCommonJs(text), {
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const named = inAscii(code).replace(
    /require\("\.\/([\w-]+\.cjs)"\)/g,
    (_, name) => `require("${nameOf(name)}")`,
  );
  const program = `(function(exports,require,module,__filename,__dirname){${named}})`;
  const name = basename(path);
  const pack = packOf.get(`dist/${name}`);
  if (pack) packed.get(pack).push(`${JSON.stringify(name)}:${program}`);
  else writeFileSync(path, `${program}\n`);
}
for (const [pack, programs] of packed)
  writeFileSync(`${root}dist/${pack}.pack.cjs`, `({${programs.join(',\n')}})\n`);

/** What loads a chunk: the file that it is in, and its own name where that is a pack. */
function nameOf(name) {
  const pack = packOf.get(`dist/${name}`);
  return pack ? `./${pack}.pack.cjs/${name}` : `./${name}`;
}

/**
 * The same program in ASCII. esbuild escapes what stands in strings; in a pattern an escape means what it stands for,
 * unless a backslash precedes it. Text that is wanted raw becomes a string like any other.
 */
function inAscii(code) {
  const plain = code.replace(/String\.raw`([^`$]*(?:\$(?!\{)[^`$]*)*)`/g, (_, raw) => JSON.stringify(raw));
  if (/String\.raw/.test(plain) || /\\[^\0-\x7f]/.test(plain)) {
    throw new Error('a character of this chunk cannot be escaped');
  }
  return plain.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const files = Object.values(bundle.metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
files.push(putZlib(root));
writeFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, licencesOf(root, files));
