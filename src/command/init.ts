import { HostError } from '../base/host.ts';
import { resolvePath, shortPath } from '../base/path.ts';
import { version } from '../base/version.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { paperSchemaOfAll } from '../schema/json-schema.ts';
import { officeSchema } from '../schema/office-schema.ts';
import { officeStarter } from '../schema/office-starter.ts';
import { starterOf } from '../schema/starter.ts';
import { type Exit, exit } from './exit.ts';
import { kindsHere } from './kinds-here.ts';
import { schemaText } from './schema.ts';
import type { Talk } from './talk.ts';

/** The papers that a workspace begins with. */
const first = ['ke-hoach', 'giay-moi'];
const sources = 'van-ban';

/** `danvan init [DIR]`: a workspace to begin with. Nothing that is there is written over. */
export async function startWorkspace(talk: Talk, folder: string): Promise<Exit> {
  const { host } = talk;
  const root = resolvePath(host.cwd, folder);
  try {
    const stat = await host.stat(root);
    if (stat && stat.kind !== 'folder') return refuse(talk, 'command/thu-muc-ra', root);
    if (await host.stat(resolvePath(root, workspaceFile)))
      return refuse(talk, 'command/da-co', resolvePath(root, workspaceFile));
    const { kinds } = await kindsHere(talk, resolvePath(root, `${sources}/a.yaml`));
    const papers = kinds.filter(({ id }) => first.includes(id));
    const modeline = '# yaml-language-server: $schema=../.danvan/van-ban.schema.json';
    const wanted: readonly (readonly [string, string])[] = [
      [workspaceFile, officeStarter(version)],
      ['.gitignore', 'out/\n.danvan/\nnode_modules/\n'],
      ['.danvan/van-ban.schema.json', schemaText(paperSchemaOfAll(kinds))],
      ['.danvan/danvan.schema.json', schemaText(officeSchema())],
      ...papers.map((kind) => [`${sources}/${kind.id}.yaml`, starterOf(kind, modeline)] as const),
    ];
    const files: { path: string; bytes: Uint8Array }[] = [];
    for (const [name, text] of wanted) {
      const path = resolvePath(root, name);
      if (!(await host.stat(path))) files.push({ path, bytes: new TextEncoder().encode(text) });
    }
    for (const folder of ['', '.danvan', sources]) await host.makeFolder(resolvePath(root, folder));
    await host.replace(files);
    for (const { path } of files) host.out(`${shortPath(host.cwd, path)}\n`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    talk.refused(error);
    return exit.refused;
  }
}

function refuse(talk: Talk, code: string, file: string, params: Record<string, string> = {}): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
