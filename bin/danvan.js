#!/usr/bin/env node
// Plain JavaScript that an old Node can still read, so that it can say which Node it needs.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `danvan cần Node.js 20.19 trở lên, máy đang dùng ${process.versions.node}. Hãy cài bản mới tại nodejs.org.\n` +
      `danvan needs Node.js 20.19 or later; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  import('./load.cjs').then(({ load, root }) => load('cli.cjs').main(root));
}
