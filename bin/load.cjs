'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');
const { loaded } = require('./tuning.cjs');

/**
 * Loads the chunks of dist/. Beside each may lie what V8 made of it when danvan was built, with everything compiled that
 * a run of the program calls. It lies in danvan's own folder and nowhere else: whoever may write there may as well write
 * the program. A cache of another Node, another program or damaged bytes is passed over, and the chunk is compiled.
 */
const root = join(__dirname, '..');
const folder = join(root, 'dist');
const files = new Map();
const chunks = new Map();

/** Everything that decides whether compiled code fits, but the program itself: what runs it, on what, and how. */
const machine = [
  process.version,
  process.versions.v8,
  process.arch,
  process.platform,
  ...process.execArgv,
].join(' ');

/** Four bytes over the chunk and the machine, four over the compiled code, then that code. */
function sealed(source, data) {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(crc32(machine, crc32(source)), 0);
  head.writeUInt32LE(crc32(data), 4);
  return Buffer.concat([head, data]);
}

function cacheOf(filename, source) {
  try {
    const bytes = readFileSync(`${filename}.cache`);
    const data = bytes.subarray(8);
    const fits =
      bytes.readUInt32LE(0) === crc32(machine, crc32(source)) && bytes.readUInt32LE(4) === crc32(data);
    return fits ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The program in a file of dist/: the function of one chunk, or those of a pack by their names. */
function program(file) {
  const known = files.get(file);
  if (known) return known.value;
  const filename = join(folder, file);
  const bytes = readFileSync(filename);
  const source = bytes.latin1Slice();
  const script = new Script(source, { filename, cachedData: cacheOf(filename, bytes) });
  const value = script.runInThisContext();
  files.set(file, { value, script, filename, bytes });
  loaded(file);
  return value;
}

/** Loads a chunk of dist/ once, by its file or by its pack and name (`cli.pack.cjs/cli.cjs`), and gives what it exports. */
function load(id) {
  const known = chunks.get(id);
  if (known) return known.exports;
  const [file, name] = id.split('/');
  const value = program(file);
  const module = { exports: {} };
  chunks.set(id, module);
  const ask = (wanted) => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
  (name ? value[name] : value)(module.exports, ask, module, join(folder, file), folder);
  return module.exports;
}

module.exports = { load, root, files, sealed };
