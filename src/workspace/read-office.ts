import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { officeOf } from '../pipeline/office.ts';
import { pinProblem } from '../pipeline/pin.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { defaultPaths, type OfficePaths } from './office.ts';

export interface ReadOffice {
  readonly paths: OfficePaths;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What danvan.yaml says about a build; a workspace made for another danvan is not quietly built by this one: how grave that is, `pinned`
 * says.
 */
export async function readOffice(host: Host, root: string, pinned: Severity = 'error'): Promise<ReadOffice> {
  const { office, diagnostics, texts } = await officeOf(new Shelf(host), root);
  if (!office) return { paths: defaultPaths, diagnostics, texts };
  const pin = pinProblem(office, pinned);
  const paths = {
    nguon: office.nguon.map(({ value }) => value),
    ra: office.ra.value,
    ten_tep: office.ten_tep?.value ?? defaultPaths.ten_tep,
    mau: office.mau,
    goi: office.goi,
  };
  return { paths, diagnostics: pin ? [...diagnostics, pin] : diagnostics, texts };
}
