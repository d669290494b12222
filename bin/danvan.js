#!/usr/bin/env node
// Plain JavaScript that an old Node can still read, so that it can say which Node it needs; CommonJS, as the loader of
// ES modules costs a quarter of what a bare Node takes to start.
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);

/** The program's own files could not be read: there is nothing left to say it with. */
function broken(error) {
  process.stderr.write(
    `danvan không đọc được chương trình của mình (${error.message}). Hãy đóng bớt chương trình khác rồi chạy lại; nếu vẫn vậy, hãy cài lại danvan.\n` +
      'danvan could not read its own program. Close other programs and try again; failing that, install danvan again.\n',
  );
  process.exitCode = 2;
}

async function start() {
  const { load, root } = require('./load.cjs');
  await load('cli.pack.cjs/cli.cjs').main(root);
}

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `danvan cần Node.js 20.19 trở lên, máy đang dùng ${process.versions.node}. Hãy cài bản mới tại nodejs.org.\n` +
      `danvan needs Node.js 20.19 or later; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  start().catch(broken);
}
