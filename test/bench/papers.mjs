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

const places = ['Quỳ Hợp', 'Ea Kar', 'Vĩnh Thuận', 'Đắk Tô', 'Bắc Yên', 'Xín Mần', 'Phú Quý', 'Gò Dầu'];

/** The paper said to be about some place, so that a measured paper is never the one before it again. */
function about(paper, n) {
  return paper.replace(/^trich_yeu: (["']?)(.*?)\1$/m, `trich_yeu: $1$2 tại ${places[n % places.length]}$1`);
}

export async function papersOf(danvan) {
  const host = danvan.realHost(root.slice(0, -1));
  const face = await danvan.preparedFace(host);
  const plan = `${root}examples/bac-kan/ke-hoach.yaml`;
  const invitation = `${root}examples/song-thuong/giay-moi-doi-thoai.yaml`;
  const text = await readFile(plan, 'utf8');
  const papers = [
    { name: 'plan', file: plan, text },
    { name: 'invitation', file: invitation, text: await readFile(invitation, 'utf8') },
    { name: 'long', file: plan, text: longPlan(text, 8) },
  ];
  return Promise.all(
    papers.map(async (paper) => {
      /** Compiles the paper, or its variant of that number. */
      const compile = async (variant) => {
        const own = variant === undefined ? paper.text : about(paper.text, variant);
        const bytes = new TextEncoder().encode(own);
        const read = (file) => (file === paper.file ? Promise.resolve(bytes) : host.read(file));
        const compiled = await danvan.compile({ ...host, read }, face, paper.file);
        if (!compiled.sheet) throw new Error(JSON.stringify(compiled.diagnostics[0]));
        return compiled;
      };
      return { name: paper.name, face, compile, compiled: await compile() };
    }),
  );
}
