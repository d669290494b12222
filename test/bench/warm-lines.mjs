// The lines that are measured in one process, warm.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurns, isInstalled } from './contest.mjs';
import { loadProduct, papersOf } from './papers.mjs';
import { fieldsOf, filled, htmlOf, templateOf, typst, typstOf } from './peers.mjs';

const properties = { 'danvan-version': '0', 'danvan-rulebook': 'nd30', 'danvan-content': '0'.repeat(64) };

/** A paper in eight variants, each as danvan's sheet and as the peers' input. */
async function variantsOf(paper) {
  const all = await Promise.all(Array.from({ length: 8 }, (_, n) => paper.compile(n)));
  return all.map(({ sheet }) => ({ sheet, fields: fieldsOf(sheet), source: typstOf(sheet) }));
}

async function againstPeers(danvan, paper, rounds) {
  const variants = await variantsOf(paper);
  const of = (round) => variants[round % variants.length];
  const template = templateOf(paper.compiled.sheet);
  const set = typst();
  const docx = async (round) => {
    const { sheet } = of(round);
    return danvan.sealDocx(danvan.writeDocx(sheet, properties), danvan.printedParagraphs(sheet));
  };
  const pdf = async (round) => {
    const pages = danvan.paginate(of(round).sheet, paper.face);
    return danvan.sealPdf(await danvan.writePdf(pages, paper.face, properties));
  };
  const [own, word] = await inTurns([docx, (round) => filled(template, of(round).fields)], rounds);
  const [ownPdf, typeset] = await inTurns([pdf, (round) => set(of(round).source)], rounds);
  return [
    {
      line: `.docx, warm: ${paper.name}`,
      peer: 'docxtemplater',
      own,
      other: word,
      unit: 'ms',
      target: 1,
      guard: 2,
    },
    {
      line: `.pdf, warm: ${paper.name}`,
      peer: 'Typst',
      own: ownPdf,
      other: typeset,
      unit: 'ms',
      target: 1.3,
      guard: 4,
    },
  ];
}

/** Everything a paper takes, per page, of many pages against few. */
async function growth(danvan, few, many, rounds) {
  const act = (paper) => async (round) =>
    danvan.renderFiles(await paper.compile(round), paper.face, ['docx', 'pdf']);
  const pages = ({ compiled: { sheet }, face }) => danvan.paginate(sheet, face).pages.length;
  const [short, long] = await inTurns([act(few), act(many)], rounds, 2);
  const [less, more] = [pages(few), pages(many)];
  return {
    line: `a page, of ${more} against of ${less}`,
    peer: `${less} pages`,
    own: long / more,
    other: short / less,
    unit: 'ms',
    target: 1.2,
    guard: 2,
  };
}

async function sizes(danvan, { compiled, face }) {
  const { files } = await danvan.renderFiles(compiled, face, ['docx', 'pdf']);
  const pdf = typst()(typstOf(compiled.sheet)).length;
  const lines = [
    {
      line: 'size of the .pdf',
      peer: 'Typst',
      own: files.pdf.length,
      other: pdf,
      unit: 'bytes',
      target: 1.2,
      guard: 1.2,
    },
  ];
  if (!isInstalled('pandoc')) return [...lines, { line: 'size of the .docx', missing: 'pandoc' }];
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  writeFileSync(join(folder, 'plan.html'), htmlOf(compiled.sheet));
  const { status, stderr } = spawnSync('pandoc', ['plan.html', '-o', 'plan.docx'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  const docx = statSync(join(folder, 'plan.docx')).size;
  rmSync(folder, { recursive: true });
  const own = files.docx.length;
  return [
    ...lines,
    { line: 'size of the .docx', peer: 'pandoc', own, other: docx, unit: 'bytes', target: 1.2, guard: 1.3 },
  ];
}

export async function warmLines({ rounds }) {
  const danvan = await loadProduct();
  const [plan, invitation, long] = await papersOf(danvan);
  return [
    ...(await againstPeers(danvan, plan, rounds)),
    ...(await againstPeers(danvan, invitation, rounds)),
    await growth(danvan, plan, long, Math.ceil(rounds / 4)),
    ...(await sizes(danvan, plan)),
  ];
}
