import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the packages that files of a bundle come from, by name. */
function packagesOf(files) {
  const found = new Map();
  for (const file of files) {
    const [folder, name] = /^.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (folder !== undefined) found.set(folder, name);
  }
  return [...found]
    .map(([folder, name]) => ({ folder, name }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function licenceText(folder, { license, author }) {
  const file = readdirSync(folder).find((name) =>
    /^(?:licen[cs]e|copying|mit-licen[cs]e)(?:[.-]|$)/i.test(name),
  );
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return [license, typeof author === 'string' ? author : author?.name].filter(Boolean).join('\n');
}

/** The licences of every package in a bundle, told by the files that esbuild says it holds. */
export function licencesOf(root, files) {
  const texts = packagesOf(files).map(({ folder, name }) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${about.version} (${about.license})\n\n${licenceText(join(root, folder), about)}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(78)}\n\n`);
}
