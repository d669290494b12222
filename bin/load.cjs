'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');
require('./tuning.cjs');

/**
 * Loads the chunks of dist/. Beside each may lie what V8 made of it when danvan was built, with everything compiled that
 * a run of the program calls. It lies in danvan's own folder and nowhere else: whoever may write there may as well write
 * the program. A cache of another Node, another program or damaged bytes is passed over, and the chunk is compiled.
 */
const root = join(__dirname, '..');
const folder = join(root, 'dist');
const loaded = new Map();

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

/** Loads a file of dist/ by its name, once, and gives what it exports. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const filename = join(folder, name);
  const bytes = readFileSync(filename);
  const source = bytes.latin1Slice();
  const script = new Script(source, { filename, cachedData: cacheOf(filename, bytes) });
  const module = { exports: {} };
  loaded.set(name, { module, script, filename, bytes });
  const ask = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, ask, module, filename, folder);
  return module.exports;
}

module.exports = { load, root, loaded, sealed };
