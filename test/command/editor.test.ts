import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { danvan, office } from './office.ts';

const require = createRequire(import.meta.url);
const server = require('yaml-language-server') as typeof import('yaml-language-server');
const { TextDocument } = createRequire(require.resolve('yaml-language-server'))(
  'vscode-languageserver-textdocument',
) as typeof import('vscode-languageserver-textdocument');
const { SettingsState } = require('yaml-language-server/out/server/src/yamlSettings.js');

/** A YAML language server over the files that `danvan new` has written: it finds the schema by the first line. */
async function editor() {
  const host = office({ 'danvan.yaml': '{}' });
  await danvan(host, 'new', 'ke-hoach', 'nam-2026/a.yaml');
  const read = (uri: string): string => host.text(uri.replace('file://', '')) ?? '';
  const yamlSettings = new SettingsState();
  const service = server.getLanguageService({
    schemaRequestService: async (uri) => read(uri),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
    yamlSettings,
    telemetry: { send: () => undefined, sendError: () => undefined, sendTrack: () => undefined } as never,
    clientCapabilities: { textDocument: { completion: {}, hover: { contentFormat: ['markdown'] } } } as never,
  });
  service.configure({ validate: true, hover: true, completion: true, schemas: [], customTags: [] });
  const uri = 'file:///van-thu/nam-2026/a.yaml';
  let version = 0;
  const open = (change: (text: string) => string) => {
    const text = change(read(uri));
    const document = TextDocument.create(uri, 'yaml', ++version, text);
    yamlSettings.documents = { get: () => document, all: () => [document] };
    return { document, at: (words: string) => document.positionAt(text.indexOf(words) + words.length) };
  };
  return { service, open };
}

describe('a YAML language server', async () => {
  const { service, open } = await editor();

  it('has nothing against a fresh starter', async () => {
    expect(await service.doValidation(open((text) => text).document, false)).toEqual([]);
  });

  it('tells an unknown key and an unknown word', async () => {
    const { document } = open((text) => `${text.replace('nha-nuoc\n', 'nhanuoc\n')}noi_nhận: a\n`);
    const found = (await service.doValidation(document, false)).map(({ message }) => message).join('\n');
    expect(found).toContain('noi_nhận');
    expect(found).toContain('nha-nuoc');
  });

  it('completes keys', async () => {
    const { document, at } = open((text) => text.replace('so: ~', 'so: ~\nkha'));
    const { items } = await service.doComplete(document, at('\nkha'), false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['khan', 'phu_luc']));
  });

  it('completes the words of a key', async () => {
    const { document, at } = open((text) => text.replace('the_thuc: nha-nuoc', 'the_thuc: '));
    const { items } = await service.doComplete(document, at('\nthe_thuc: '), false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['nha-nuoc', 'dang']));
  });

  it('explains a key in Vietnamese', async () => {
    const { document, at } = open((text) => text);
    const hover = await service.doHover(document, at('\ntrich_y'));
    expect(JSON.stringify(hover?.contents)).toContain('Nói văn bản về việc gì');
  });
});
