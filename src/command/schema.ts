import { HostError } from '../base/host.ts';
import { dirname, resolvePath, shortPath } from '../base/path.ts';
import { kindSchema, paperSchemaOfAll } from '../schema/json-schema.ts';
import { directorySchema, officeSchema } from '../schema/office-schema.ts';
import { type Exit, exit } from './exit.ts';
import { kindCalled, kindsHere } from './kinds-here.ts';
import type { Talk } from './talk.ts';

/** The files of a workspace that are no papers, by the name without its ending. */
const sharedFiles: Readonly<Record<string, () => object>> = {
  danvan: officeSchema,
  'danh-ba': directorySchema,
};

/** `danvan schema [LOAI]`: the JSON Schema that an editor completes and explains keys by. */
export async function printSchema(
  talk: Talk,
  loai: string | undefined,
  output: string | undefined,
): Promise<Exit> {
  const { host } = talk;
  const { kinds } = await kindsHere(talk, resolvePath(host.cwd, 'van-ban.yaml'));
  const shared = loai === undefined ? undefined : sharedFiles[loai];
  const kind = loai === undefined || shared ? undefined : kindCalled(talk, kinds, loai);
  if (loai !== undefined && !kind && !shared) return exit.refused;
  const text = schemaText(shared?.() ?? (kind ? kindSchema(kind) : paperSchemaOfAll(kinds)));
  if (output === undefined) {
    host.out(text);
    return exit.fine;
  }
  const path = resolvePath(host.cwd, output);
  try {
    await host.makeFolder(dirname(path));
    await host.replace([{ path, bytes: new TextEncoder().encode(text) }]);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    talk.refused(error);
    return exit.refused;
  }
  host.out(`${shortPath(host.cwd, path)}\n`);
  return exit.fine;
}

/** A JSON Schema as the text of a file. */
export function schemaText(form: object): string {
  return `${JSON.stringify(form, undefined, 2)}\n`;
}
