import type { Rich } from '../base/inline.ts';
import type { Twips } from '../base/units.ts';
import type { Block, FootBlock, Look, Page, Paragraph, Section, Sheet, Style, Table } from './block.ts';

/**
 * A sheet as stable text for people and goldens: one line a paragraph, indented as it is nested. Lengths in points
 * with at most two decimals; `·` is a no-break space, `⏎` a line break.
 */
export function printSheet(sheet: Sheet): string {
  const { info } = sheet;
  return [
    `info ${[info.title, info.author, info.subject, info.language, info.date].join(' | ')}`,
    ...sheet.styles.map(styleLine),
    ...sheet.lists.map(
      ({ id, levels }) => `list ${id}: ${levels.map(({ format, text }) => `${format} ${text}`).join(', ')}`,
    ),
    ...sheet.sections.flatMap(sectionLines),
    '',
  ].join('\n');
}

/** Blocks alone, as printSheet prints them inside a section. */
export function printBlocks(blocks: readonly (Block | FootBlock)[], indent = ''): string {
  return blocks
    .flatMap(blockLines)
    .map((line) => indent + line)
    .join('\n');
}

function styleLine({ id, name, outline, ...look }: Style): string {
  const level = outline === undefined ? '' : ` outline ${outline}`;
  return `style ${id} "${name}":${lookWords(look)}${level}`;
}

function lookWords(look: Partial<Look>): string {
  const { indent } = look;
  const words = [
    look.size === undefined ? [] : [`${look.size}pt`],
    flag(look.bold, 'bold'),
    flag(look.italic, 'italic'),
    flag(look.underline, 'underline'),
    look.align === undefined ? [] : [look.align],
    length('before', look.before),
    length('after', look.after),
    length('pitch', look.pitch),
    indent === undefined ? [] : [`indent ${[indent.left, indent.right, indent.first].map(points).join('/')}`],
    flag(look.boxed, 'boxed'),
    flag(look.keepNext, 'keep-next'),
    flag(look.keepLines, 'keep-lines'),
  ].flat();
  return words.map((word) => ` ${word}`).join('');
}

function flag(value: boolean | undefined, word: string): readonly string[] {
  return value === undefined ? [] : [value ? word : `no-${word}`];
}

function length(word: string, value: Twips | undefined): readonly string[] {
  return value === undefined ? [] : [`${word} ${points(value)}`];
}

function points(twips: Twips): string {
  return String(Math.round(twips * 5) / 100);
}

function pageWords(page: Page): string {
  const { top, bottom, left, right } = page.margin;
  const margins = [top, right, bottom, left].map(points).join('/');
  return `${points(page.width)}x${points(page.height)} margins ${margins}${page.mirrored ? ' mirrored' : ''}`;
}

function sectionLines(section: Section): readonly string[] {
  const furniture = (['header', 'footer'] as const).flatMap((place) =>
    (['first', 'rest'] as const).flatMap((page) => {
      const lines = section[place][page].flatMap(blockLines);
      return lines.map((line) => `  ${place} ${page}: ${line}`);
    }),
  );
  return [
    `section ${pageWords(section.page)}${section.restart ? ' restart' : ''}`,
    ...furniture,
    ...section.blocks.flatMap(blockLines).map((line) => `  ${line}`),
  ];
}

function blockLines(block: Block | FootBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphLine(block)];
    case 'rule': {
      const keep = block.keepNext ? ' keep-next' : '';
      return [`rule ${points(block.length)} stroke ${block.stroke / 8} ${block.align}${keep}`];
    }
    case 'frame':
      return [`frame ${points(block.fromBottom)} from the foot: ${paragraphLine(block.paragraph)}`];
    case 'table':
      return tableLines(block);
  }
}

function paragraphLine({ style, number, look, content }: Paragraph): string {
  const label = number ? ` [${number.list}.${number.level} ${number.label}]` : '';
  const own = look ? ` {${lookWords(look).trimStart()}}` : '';
  return `${style}${label}${own} | ${richText(content)}`.trimEnd();
}

function richText(content: Rich): string {
  return content
    .map((inline) => {
      if (inline.type === 'break') return '⏎';
      if (inline.type === 'page-number') return '#';
      const marks = [
        inline.bold === undefined ? '' : inline.bold ? 'b' : 'B',
        inline.italic === undefined ? '' : inline.italic ? 'i' : 'I',
        inline.underline ? 'u' : '',
        inline.sup ? '^' : '',
      ].join('');
      const text = inline.text.replaceAll('\u00A0', '·').replaceAll('\u2007', '_');
      return marks ? `<${marks}>${text}</>` : text;
    })
    .join('');
}

function tableLines(table: Table): readonly string[] {
  const words = [
    table.grid ? 'grid' : 'no-grid',
    ...(table.headerRows > 0 ? [`header-rows ${table.headerRows}`] : []),
    ...(table.keepNext ? ['keep-next'] : []),
  ].join(' ');
  return [
    `table ${table.columns.map(points).join(' ')} ${words}`,
    ...table.rows.flatMap((row) => [
      `  row${row.keepTogether ? ' together' : ''}${row.keepNext ? ' keep-next' : ''}${row.bare ? ' bare' : ''}`,
      ...row.cells.flatMap((cell) => {
        const spans = `${cell.colspan > 1 ? ` colspan ${cell.colspan}` : ''}${cell.rowspan > 1 ? ` rowspan ${cell.rowspan}` : ''}`;
        return [`    cell${spans}`, ...cell.blocks.flatMap(blockLines).map((line) => `      ${line}`)];
      }),
    ]),
  ];
}
