import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';

const path = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm');

/** Lets src/host/zlib-module.ts read zlib from the folder of the chunks. */
export const zlib = {
  name: 'zlib',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]host[\\/]zlib-module\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        export const zlibModule = () => readFileSync(\`\${__dirname}/zlib.wasm\`);`,
      loader: 'js',
    }));
  },
};

/** Puts zlib beside the chunks; gives the file that it comes from, under `root`. */
export function putZlib(root) {
  copyFileSync(path, `${root}dist/zlib.wasm`);
  return relative(root, path).replaceAll('\\', '/');
}
