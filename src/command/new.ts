import { HostError } from '../base/host.ts';
import { dirname, resolvePath, shortPath } from '../base/path.ts';
import { paperSchemaOfAll } from '../schema/json-schema.ts';
import { starterOf } from '../schema/starter.ts';
import { type Exit, exit } from './exit.ts';
import { kindCalled, kindsHere } from './kinds-here.ts';
import { schemaText } from './schema.ts';
import type { Talk } from './talk.ts';

/** Where editors find the schema, seen from the root of the workspace. */
const schemaFile = '.danvan/van-ban.schema.json';

/** `danvan new LOAI [FILE]`: a paper to begin with, and the schema that editors read beside it. */
export async function writeStarter(talk: Talk, loai: string, file: string): Promise<Exit> {
  const { host } = talk;
  const path = resolvePath(host.cwd, file);
  const refuse = (code: string, at: string, params: Record<string, string> = {}): Exit => {
    talk.complain(code, at, params);
    return exit.refused;
  };
  try {
    const { root, kinds } = await kindsHere(talk, path);
    const kind = kindCalled(talk, kinds, loai);
    if (!kind) return exit.refused;
    if (await host.stat(path)) return refuse('command/da-co', path);
    const schema = resolvePath(root, schemaFile);
    const up = dirname(path)
      .slice(root.length)
      .split('/')
      .filter(Boolean)
      .map(() => '../');
    const modeline = `# yaml-language-server: $schema=${up.join('')}${schemaFile}`;
    await host.makeFolder(dirname(path));
    await host.makeFolder(dirname(schema));
    const encoder = new TextEncoder();
    await host.replace([
      { path: schema, bytes: encoder.encode(schemaText(paperSchemaOfAll(kinds))) },
      { path, bytes: encoder.encode(starterOf(kind, modeline)) },
    ]);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    talk.refused(error);
    return exit.refused;
  }
  host.out(`${shortPath(host.cwd, path)}\n`);
  return exit.fine;
}
