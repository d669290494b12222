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

/** A Word template with one field a paragraph, as an office would draw it up, filled once a call. */
export function docxPeer(sheet) {
  const texts = sheet.sections.flatMap(({ blocks }) => [...paragraphsOf(blocks)]).map(textOf);
  const body = texts.map(
    (_, i) =>
      `<w:p><w:pPr><w:spacing w:before="120" w:line="340" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{d${i}}</w:t></w:r></w:p>`,
  );
  const template = zipSync({
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
  const data = Object.fromEntries(texts.map((text, i) => [`d${i}`, text]));
  return () => {
    const filled = new Docxtemplater(new PizZip(template), { linebreaks: true });
    filled.render(data);
    return filled.toBuffer({ compression: 'DEFLATE' });
  };
}

/** The same paragraphs set by Typst in the same fonts, its cache evicted before every call. */
export function pdfPeer(sheet) {
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
  const mainFileContent = `#set page(paper: "a4", margin: (top: 2cm, bottom: 2cm, left: 3cm, right: 2cm), numbering: "1")
#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: 1.27cm, leading: 0.45em, spacing: 0.8em)
${text}
`;
  const fonts = fileURLToPath(new URL('../../dist/fonts', import.meta.url));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return () => {
    compiler.evictCache(0);
    return compiler.pdf({ mainFileContent });
  };
}
