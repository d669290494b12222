// The same text through what a user would take instead: a Word template filled in, and Typst.
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import Docxtemplater from 'docxtemplater';
import { strToU8, zipSync } from 'fflate';
import PizZip from 'pizzip';

/** Every paragraph of a sheet, in order, those of tables too. */
function* paragraphsOf(blocks) {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
    }
  }
}

const textOf = ({ number, content }) =>
  (number ? `${number.label} ` : '') + content.map((inline) => inline.text ?? ' ').join('');

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const textsOf = (sheet) => sheet.sections.flatMap(({ blocks }) => [...paragraphsOf(blocks)]).map(textOf);

/** A Word template with one field a paragraph, as an office would draw it up. */
export function templateOf(sheet) {
  const texts = textsOf(sheet);
  const body = texts.map(
    (_, i) =>
      `<w:p><w:pPr><w:spacing w:before="120" w:line="340" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{d${i}}</w:t></w:r></w:p>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${declaration}<w:document xmlns:w="${w}"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}

/** What its fields hold. */
export function fieldsOf(sheet) {
  return Object.fromEntries(textsOf(sheet).map((text, i) => [`d${i}`, text]));
}

/** The template with its fields filled in. */
export function filled(template, fields) {
  const word = new Docxtemplater(new PizZip(template), { linebreaks: true });
  word.render(fields);
  return word.toBuffer({ compression: 'DEFLATE' });
}

const escapedHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same words as a page of HTML, with the headings, lists, tables, bold and italic that pandoc carries over. */
export function htmlOf(sheet) {
  const styles = new Map(sheet.styles.map((style) => [style.id, style]));
  const inline = (look) => (part) => {
    if (part.type !== 'text') return part.type === 'break' ? '<br>' : '';
    const text = escapedHtml(part.text);
    const bold = (part.bold ?? look.bold) ? `<b>${text}</b>` : text;
    return (part.italic ?? look.italic) ? `<i>${bold}</i>` : bold;
  };
  const html = (block) => {
    if (block.type === 'paragraph') {
      const look = { ...styles.get(block.style), ...block.look };
      const text = block.content.map(inline(look)).join('');
      const label = block.number?.label ?? '';
      if (label === '-' || label === '+') return `<ul><li>${text}</li></ul>`;
      const tag = look.outline === undefined ? 'p' : `h${look.outline}`;
      return `<${tag}>${escapedHtml(label)} ${text}</${tag}>`;
    }
    if (block.type !== 'table') return '';
    const rows = block.rows.map(
      ({ cells }) =>
        `<tr>${cells.map(({ blocks }) => `<td>${blocks.map(html).join('')}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  };
  return `<!doctype html><meta charset="utf-8"><body>${sheet.sections
    .flatMap(({ blocks }) => blocks.map(html))
    .join('\n')}</body>`;
}

/** The same paragraphs as a source for Typst. */
export function typstOf(sheet) {
  const styles = new Map(sheet.styles.map((style) => [style.id, style]));
  const escaped = (text) => text.replaceAll(/[\\#*_`$<>@=\-+/~[\]"']/g, (mark) => `\\${mark}`);
  const set = (paragraph) => {
    const look = { ...styles.get(paragraph.style), ...paragraph.look };
    const text = escaped(textOf(paragraph));
    const bold = look.bold ? `#strong[${text}]` : text;
    const italic = look.italic ? `#emph[${bold}]` : bold;
    return look.align === 'center' ? `#align(center)[${italic}]` : italic;
  };
  const text = sheet.sections
    .flatMap(({ blocks }) => [...paragraphsOf(blocks)])
    .map(set)
    .join('\n\n');
  return `#set page(paper: "a4", margin: (top: 2cm, bottom: 2cm, left: 3cm, right: 2cm), numbering: "1")
#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: 1.27cm, leading: 0.45em, spacing: 0.8em)
${text}
`;
}

/** Typst with danvan's fonts: sets a source as a .pdf, its cache evicted before. */
export function typst() {
  const fonts = fileURLToPath(new URL('../../dist/fonts', import.meta.url));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return (mainFileContent) => {
    compiler.evictCache(0);
    return compiler.pdf({ mainFileContent });
  };
}
