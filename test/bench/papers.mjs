// The papers that are measured, and the product as one bundle of its sources.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

export async function loadProduct() {
  const outfile = fileURLToPath(new URL('./node_modules/.cache/product.mjs', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('./product.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(new URL('./node_modules/.cache/product.mjs', import.meta.url));
}

/** The Bắc Kạn plan with its body so often that about `pages` pages come out. */
function longPlan(plan, times) {
  const [head, rest] = plan.split('noi_dung: |\n');
  const end = rest.search(/\n\S/);
  return `${head}noi_dung: |\n${`${rest.slice(0, end)}\n`.repeat(times)}${rest.slice(end)}`;
}

export async function papersOf(danvan) {
  const host = { ...danvan.realHost(), home: { templates: `${root}templates`, fonts: `${root}dist/fonts` } };
  const face = await danvan.preparedFace(host);
  const plan = `${root}examples/bac-kan/ke-hoach.yaml`;
  const long = `${root}examples/bac-kan/dai.yaml`;
  const bytes = new TextEncoder().encode(longPlan(await readFile(plan, 'utf8'), 8));
  const withLong = {
    ...host,
    read: (file) => (file === long ? Promise.resolve(bytes) : host.read(file)),
  };
  const papers = {
    plan: { host, file: plan },
    invitation: { host, file: `${root}examples/song-thuong/giay-moi-hop.yaml` },
    long: { host: withLong, file: long },
  };
  return Promise.all(
    Object.entries(papers).map(async ([name, { host, file }]) => {
      const compile = () => danvan.compile(host, face, file);
      const compiled = await compile();
      if (!compiled.sheet) throw new Error(JSON.stringify(compiled.diagnostics[0]));
      return { name, face, compile, compiled };
    }),
  );
}
