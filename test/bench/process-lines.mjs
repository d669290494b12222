// The lines that are measured as whole processes.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, medians, programsInTurns, seconds, together } from './contest.mjs';
import { guest, invitation, rowsCommand, writeRows, writeWorkspace } from './inputs.mjs';
import { loadProduct, papersOf } from './papers.mjs';
import { fieldsOf, htmlOf, templateOf } from './peers.mjs';
import { peakOf } from './rows-memory.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const danvan = [process.execPath, at('../../bin/danvan.js')];
const planFile = at('../../examples/bac-kan/ke-hoach.yaml');

const soffice = (folder, files) => [
  'soffice',
  `-env:UserInstallation=file://${folder}/profile`,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  folder,
  ...files,
];

function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  return Promise.resolve(act(folder)).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/** One paper from a cold start, against a Node that does nothing and against two programs that print it. */
export function coldLines({ runs }) {
  return inFolder(async (folder) => {
    const node = () => seconds([process.execPath, '-e', '0']);
    const check = () => seconds([...danvan, 'check', planFile]);
    const render = () => seconds([...danvan, 'render', planFile, '-o', join(folder, 'out')]);
    const [bare, checking, rendering] = programsInTurns([node, check, render], runs);
    const unit = 's';
    const lines = [
      { line: 'render, cold', peer: 'node -e 0', own: rendering, other: bare, unit, target: 6 },
      { line: 'check, cold', peer: 'node -e 0', own: checking, other: bare, unit, target: 2.5 },
    ];
    const line = 'render, cold';
    const absent = ['pandoc', 'soffice'].filter((program) => !isInstalled(program));
    if (absent.length > 0) return [...lines, { line, missing: absent.join(' and ') }];
    const [plan] = await papersOf(await loadProduct());
    writeFileSync(join(folder, 'plan.html'), htmlOf(plan.compiled.sheet));
    const docx = join(folder, 'plan.docx');
    const others = () =>
      together(seconds(['pandoc', join(folder, 'plan.html'), '-o', docx]), seconds(soffice(folder, [docx])));
    others();
    const [own, other] = programsInTurns([render, others], Math.ceil(runs / 2));
    return [...lines, { line, peer: 'pandoc, then LibreOffice', own, other, unit, target: 0.4 }];
  });
}

const first = guest(1);

/** The invitation to the first guest. */
async function oneInvitation(folder) {
  const file = join(folder, 'mot.yaml');
  writeFileSync(file, invitation.replace('{{ong_ba}}', first.ong_ba).replace('{{ghe}}', first.ghe));
  const product = await loadProduct();
  const host = product.realHost(at('../..').replace(/\/$/, ''));
  const compiled = await product.compile(host, await product.preparedFace(host), file);
  if (!compiled.sheet) throw new Error(JSON.stringify(compiled.diagnostics[0]));
  return compiled;
}

/** The fields of every guest's invitation. */
function rowsOf(sheet, rows) {
  const text = JSON.stringify(fieldsOf(sheet));
  return Array.from({ length: rows }, (_, i) => {
    const { ong_ba, ghe } = guest(i + 1);
    return JSON.parse(text.replaceAll(first.ong_ba, ong_ba).replaceAll(first.ghe, ghe));
  });
}

/** LibreOffice ends without a word after some 247 of the files that it is given at once. */
const batch = 200;

/** A mail merge, both files of every row. */
export function mergeLine({ rows }) {
  return inFolder(async (folder) => {
    const line = `${rows} invitations`;
    if (!isInstalled('soffice')) return { line, missing: 'soffice' };
    writeRows(folder, rows);
    const own = seconds([...danvan, ...rowsCommand], { cwd: folder });
    const { sheet } = await oneInvitation(folder);
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'template.docx'), templateOf(sheet));
    writeFileSync(join(other, 'rows.json'), JSON.stringify(rowsOf(sheet, rows)));
    const filling = seconds([process.execPath, at('./fill-template.mjs'), other]);
    const files = readdirSync(other).filter((name) => name.startsWith('gm-'));
    const converting = [];
    for (let at = 0; at < files.length; at += batch) {
      const some = files.slice(at, at + batch).map((name) => join(other, name));
      converting.push(seconds(soffice(other, some)));
    }
    const done = readdirSync(other).filter((name) => name.endsWith('.pdf')).length;
    if (done !== rows) throw new Error(`LibreOffice made ${done} of ${rows} files`);
    return {
      line,
      peer: 'docxtemplater, then LibreOffice in batches',
      own,
      other: together(filling, ...converting),
      unit: 's',
      target: 0.15,
    };
  });
}

/** A workspace built, and built again with nothing changed. */
export function rebuildLine({ papers }) {
  return inFolder((folder) => {
    writeWorkspace(folder, papers);
    const build = () => seconds([...danvan, 'build', folder]);
    const building = build();
    const again = medians([build(), build(), build()]);
    const line = `unchanged rebuild of ${papers} papers`;
    return { line, peer: 'building them', own: again, other: building, unit: 's', target: 0.02 };
  });
}

/** Peak memory of printing many rows against few, by each of the commands that do. */
export function memoryLines({ few, many }) {
  return ['render', 'build'].map((command) => {
    const [less, more] = [peakOf(few, command), peakOf(many, command)];
    return {
      line: `peak memory, ${many} rows, ${command}`,
      peer: `${few} rows`,
      own: more,
      other: less,
      unit: 'MB',
      target: 1.2,
      guard: 1.5,
    };
  });
}
