import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import { fileSpan } from '../base/span.ts';
import { sha256 } from '../host/hash.ts';
import { editedSince } from '../verify/edited-since.ts';
import { type Format, formats } from './render.ts';

/** One file of a printed paper. */
export interface Output {
  readonly format: Format;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** The outputs of a paper that are there, in whichever formats. */
export async function existingOutputs(host: Host, stem: string): Promise<ReadonlyMap<Format, Uint8Array>> {
  const found = new Map<Format, Uint8Array>();
  for (const format of formats) {
    try {
      const path = outputPath(stem, format);
      // A question costs less than a refusal.
      if (await host.stat(path)) found.set(format, await host.read(path));
    } catch (error) {
      if (!(error instanceof HostError && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))) throw error;
    }
  }
  return found;
}

export function outputPath(stem: string, format: Format): string {
  return `${stem}.${format}`;
}

export function outputOf(stem: string, format: Format, bytes: Uint8Array): Output {
  return { format, path: outputPath(stem, format), sha256: sha256(bytes), size: bytes.length };
}

/** Why existing outputs may not be overwritten: someone has changed them since danvan wrote them, or danvan never did. */
export async function editedOutputs(
  stem: string,
  existing: ReadonlyMap<Format, Uint8Array>,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [format, bytes] of existing) {
    const origin = await editedSince(bytes);
    if (origin === 'unchanged') continue;
    const code = origin === 'edited' ? 'pipeline/da-sua-tay' : 'pipeline/tep-la';
    found.push(problem(code, fileSpan(outputPath(stem, format))));
  }
  return found;
}
