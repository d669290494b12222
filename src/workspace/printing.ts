import type { Elsewhere } from '../pipeline/elsewhere.ts';
import type { PrintJob } from '../pipeline/print-job.ts';
import type { Job } from './jobs.ts';
import type { KeptPaper } from './state.ts';

/** How a build prints one paper of it, for whoever prints it and for whoever tells what printing would come to. */
export function printingOf(
  { file, stem, issued }: Job,
  known: KeptPaper | undefined,
  elsewhere: readonly Elsewhere[],
  { overwrite, rebuild }: { readonly overwrite: boolean; readonly rebuild: boolean },
): PrintJob {
  return {
    file,
    stem,
    issued,
    formats: ['docx', 'pdf'],
    overwrite,
    known,
    ...(elsewhere.length > 0 && { elsewhere }),
    rulebooks: rebuild ? 'warning' : 'error',
  };
}
