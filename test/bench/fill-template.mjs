// node fill-template.mjs FOLDER: a Word template filled in for every row of rows.json, as a mail merge by docxtemplater.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled } from './peers.mjs';

const folder = process.argv[2];
const template = readFileSync(join(folder, 'template.docx'));
for (const [i, data] of JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')).entries()) {
  writeFileSync(join(folder, `gm-${i + 1}.docx`), filled(template, data));
}
