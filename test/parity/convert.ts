import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version of the LibreOffice at hand, or undefined where there is none. */
export function libreOffice(): string | undefined {
  const run = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

/** Lets LibreOffice print Word files as PDF into a folder, with a profile of its own. It exits 0 even where it fails. */
export function convertWithLibreOffice(files: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'danvan-lo-'));
  try {
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf'];
    execFileSync('soffice', [...options, '--outdir', folder, ...files], { stdio: 'ignore' });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
