import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { paginate } from '../../src/paginate/paginate.ts';
import { writeDocx } from '../../src/write/docx/write.ts';
import { zipped } from '../../src/write/docx/zip.ts';
import { writePdf } from '../../src/write/pdf/write.ts';
import { builtFace } from '../face/built.ts';
import { sheets } from './sheets.ts';

/** A paper in both forms. */
export interface Pair {
  readonly name: string;
  readonly docx: string;
  readonly pdf: string;
}

const root = new URL('../..', import.meta.url).pathname;
/** Files beside the papers that are none themselves. */
const noPaper = /(^|\/)(danh-ba|danvan)\.yaml$|(^|\/)templates\//;

function examples(): string[] {
  const folder = join(root, 'examples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !noPaper.test(path))
    .sort()
    .map((path) => join(folder, path));
}

/** Papers made for this suite. */
function ownPapers(): string[] {
  const shelf = join(import.meta.dirname, 'papers');
  return readdirSync(shelf)
    .sort()
    .map((name) => join(shelf, name));
}

/**
 * Renders every example and the papers made for this suite with the built danvan, each into a folder of its own. Throws
 * with what danvan said.
 */
export function renderPapers(folder: string): Pair[] {
  return [...examples(), ...ownPapers()].map((paper) => {
    const name = relative(join(root, 'examples'), paper)
      .replace(/\.yaml$/, '')
      .replace(/^.*parity/, 'parity');
    const out = join(folder, name.replaceAll('/', '.'));
    mkdirSync(out, { recursive: true });
    const run = spawnSync(process.execPath, [join(root, 'bin/danvan.js'), 'render', paper, '-o', out], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
    const [docx] = readdirSync(out).filter((file) => file.endsWith('.docx'));
    if (docx === undefined) throw new Error(`${name}: no .docx`);
    return { name, docx: join(out, docx), pdf: join(out, docx.replace(/docx$/, 'pdf')) };
  });
}

/** Writes the sheets made for this suite, with the writers themselves. */
export async function renderSheets(folder: string): Promise<Pair[]> {
  const face = builtFace();
  const pairs: Pair[] = [];
  for (const [name, sheet] of Object.entries(sheets())) {
    const out = join(folder, name);
    mkdirSync(out, { recursive: true });
    const pair = { name: `(${name})`, docx: join(out, `${name}.docx`), pdf: join(out, `${name}.pdf`) };
    writeFileSync(pair.docx, zipped(writeDocx(sheet, {})));
    writeFileSync(pair.pdf, await writePdf(paginate(sheet, face), face, {}));
    pairs.push(pair);
  }
  return pairs;
}
