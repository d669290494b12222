import { danvan, office } from '../command/office.ts';
import { lint } from '../write/docx/lint.ts';
import { lost } from './conserved.ts';
import { lintPdf } from './lint-pdf.ts';
import type { Generated } from './paper.ts';
import { docxParts, docxTexts, pdfTexts } from './read-files.ts';

/** What became of a generated paper: nothing in `faults`, and either files or a reason why there are none. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly docx?: Uint8Array;
  readonly said: string;
}

/** Renders a generated paper as the program does, and holds both files against its source. */
export async function runPaper({ files, argv, output, units, loose }: Generated): Promise<Outcome> {
  const host = office(files);
  const code = await danvan(host, ...argv, '--debug');
  const said = host.said.err;
  const docx = host.files.get(`/van-thu/${output}.docx`);
  const pdf = host.files.get(`/van-thu/${output}.pdf`);
  if (code === 1) {
    const told = /[a-z]+(-[a-z]+)*\/[a-z0-9-]+/.test(said);
    return {
      said,
      faults: [...(told ? [] : ['refused without a word']), ...(docx || pdf ? ['partial output'] : [])],
    };
  }
  if (code !== 0 || !docx || !pdf) return { said, faults: [`exit ${code}: ${said}`] };
  const parts = docxParts(docx);
  return {
    said,
    docx,
    faults: [
      ...lint(parts).map((fault) => `docx ${fault}`),
      ...lintPdf(pdf).map((fault) => `pdf ${fault}`),
      ...lost(units, loose, docxTexts(parts)).map((fault) => `docx ${fault}`),
      ...lost(units, loose, await pdfTexts(pdf)).map((fault) => `pdf ${fault}`),
    ],
  };
}
