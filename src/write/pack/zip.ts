import { type Zippable, zipSync } from 'fflate';

/** The ZIP writer takes the local reading of the date: noon of 1 January 1980 is that in every time zone. */
const earliest = new Date(1980, 0, 1, 12);

/** Files under their names, with `/` between folders, in the order given: a ZIP that depends on nothing else. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime: earliest }];
  // Papers are compressed inside already.
  return zipSync(entries, { level: 0 });
}
