// node test/bench/warm.mjs [--only PAPER] [--seconds N] [--no-peers] [--profile PHASE]
// One process, warm: CPU milliseconds a document, phase by phase, beside the peers on the same text.

import { mkdir, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { loadProduct, papersOf } from './papers.mjs';
import { fieldsOf, filled, templateOf, typst, typstOf } from './peers.mjs';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    profile: { type: 'string' },
    'no-peers': { type: 'boolean' },
  },
});

const danvan = await loadProduct();
const papers = await papersOf(danvan);

/** Mean CPU time of one call, in milliseconds, over as many calls as fit into the time given. */
async function measured(act, seconds = Number(asked.seconds)) {
  for (let i = 0; i < 5; i += 1) await act();
  const times = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < 10 || performance.now() < end) {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

async function phasesOf(paper) {
  const { compiled, face } = paper;
  const { sheet } = compiled;
  const properties = { 'danvan-version': '0', 'danvan-rulebook': 'nd30', 'danvan-content': '0'.repeat(64) };
  const printed = danvan.printedParagraphs(sheet);
  const pages = danvan.paginate(sheet, face);
  const pdf = await danvan.writePdf(pages, face, properties);
  const files = (await danvan.renderFiles(compiled, face, ['docx', 'pdf'])).files;
  const docx = async () => danvan.sealDocx(await danvan.writeDocx(sheet, properties), printed);
  return {
    sizes: { pages: pages.pages.length, docx: files.docx.length, pdf: files.pdf.length },
    phases: {
      compile: () => paper.compile(),
      'docx written and sealed': docx,
      paginate: () => danvan.paginate(sheet, face),
      writePdf: () => danvan.writePdf(pages, face, properties),
      sealPdf: () => danvan.sealPdf(pdf),
      'paginate to sealed pdf': async () =>
        danvan.sealPdf(await danvan.writePdf(danvan.paginate(sheet, face), face, properties)),
      verify: () => danvan.holds(compiled.file, sheet, files),
      'everything, both files': async () => danvan.renderFiles(await paper.compile(), face, ['docx', 'pdf']),
    },
  };
}

async function profiled(name, act) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  for (let i = 0; i < 30; i += 1) await act();
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const end = performance.now() + Number(asked.seconds) * 1000;
  while (performance.now() < end) await act();
  const { profile } = await session.post('Profiler.stop');
  await mkdir(new URL('./node_modules/.cache/', import.meta.url), { recursive: true });
  await writeFile(
    new URL(`./node_modules/.cache/${name}.cpuprofile`, import.meta.url),
    JSON.stringify(profile),
  );
}

for (const paper of papers) {
  if (asked.only !== undefined && paper.name !== asked.only) continue;
  const { sizes, phases } = await phasesOf(paper);
  if (asked.profile !== undefined) {
    await profiled(`${paper.name}-${asked.profile}`.replaceAll(/\W+/g, '-'), phases[asked.profile]);
    continue;
  }
  console.log(`${paper.name}: ${sizes.pages} pages, .docx ${sizes.docx} bytes, .pdf ${sizes.pdf} bytes`);
  const times = {};
  for (const [phase, act] of Object.entries(phases)) {
    times[phase] = await measured(act);
    console.log(`  ${phase.padEnd(30)} ${times[phase].toFixed(2)} ms`);
  }
  if (asked['no-peers']) continue;
  const { sheet } = paper.compiled;
  const [template, fields, set, source] = [templateOf(sheet), fieldsOf(sheet), typst(), typstOf(sheet)];
  const docx = () => filled(template, fields);
  const pdf = () => set(source);
  const other = { docx: await measured(docx), pdf: await measured(pdf) };
  const ratio = (own, peer) => `${(own / peer).toFixed(2)} ×`;
  console.log(
    `  ${'docxtemplater'.padEnd(30)} ${other.docx.toFixed(2)} ms; danvan ${ratio(times['docx written and sealed'], other.docx)}`,
  );
  console.log(
    `  ${'typst'.padEnd(30)} ${other.pdf.toFixed(2)} ms, ${pdf().length} bytes; danvan ${ratio(times['paginate to sealed pdf'], other.pdf)}`,
  );
}
