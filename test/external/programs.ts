import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0;
}

/** Programs outside npm: in CI none may be missing; elsewhere what needs them is skipped, and says so. */
export const has = {
  preflight: runs('java', '-version') && jars.every((jar) => existsSync(jar)),
  poppler: runs('pdftotext', '-v'),
  qpdf: runs('qpdf', '--version'),
  strace: runs('strace', '-V'),
};

for (const [name, found] of Object.entries(has)) {
  if (!found && process.env.CI) throw new Error(`${name} is missing, and CI may not skip it`);
  if (!found) console.warn(`\n*** SKIPPED: ${name} is missing; what it would show is not shown here ***\n`);
}

/** What PDFBox Preflight holds against a file as PDF/A-1b, one line a fault; empty for a valid file. */
export function preflight(folder: string, bytes: Uint8Array): string[] {
  const file = join(folder, 'preflight.pdf');
  writeFileSync(file, bytes);
  const args = ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file];
  const { stdout } = spawnSync('java', args, { encoding: 'utf8' });
  if (/is a valid PDF\/A-1b file/.test(stdout)) return [];
  const faults = stdout.split('\n').filter((line) => /^\d[\d.]* :/.test(line));
  return faults.length > 0 ? faults : [`no verdict: ${stdout}`];
}

/** The faults of a PDF/A-2b file by the rules of A-1b, as kinds: `CIDSet` and `part` are what A-2 allows. */
export function kindsOfFault(faults: readonly string[]): string[] {
  const kinds = faults.map((fault) => {
    if (/^3\.1\.11 : .*The CIDSet entry is missing for the Composite Subset$/.test(fault)) return 'CIDSet';
    return /^7\.11\.2 : .*part must be 1$/.test(fault) ? 'part' : fault;
  });
  return [...new Set(kinds)].sort();
}
