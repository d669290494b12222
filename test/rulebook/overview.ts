import type { Fact } from '../../src/rulebook/fact.ts';
import type { ItemLook } from '../../src/rulebook/number-form.ts';
import type { Mark, PartRule } from '../../src/rulebook/part.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** A rulebook on one page of text, to be read beside the law. */
export function overview(rulebook: Rulebook): string {
  const { page, body, face, header, parts, numbering, sizeSets, wording } = rulebook;
  const lines = [
    `${rulebook.id} ${rulebook.ten}: ${rulebook.from} .. ${rulebook.until ?? ''} ${rulebook.clause}`,
    '',
    ...Object.entries(page.margin).map(([edge, fact]) => `lề ${edge} mm: ${number(fact)}`),
    ...Object.entries(page.paper).map(
      ([id, { width, height, clause }]) => `${id} ${width} x ${height} ${clause}`,
    ),
    `A5: ${page.a5.join(' ') || '-'}`,
    `số trang, mm từ mép trên: ${number(page.numberFromTop)}`,
    `ngang: ${page.clause.landscape}, hai mặt: ${page.clause.mirrored ?? '-'}`,
    `${face.ten} ${face.clause} ${face.certainty}, dòng đơn: ${number(face.lineHeight)}`,
    '',
    ...Object.entries(body).map(([key, fact]) => `${key}: ${number(fact)}`),
    ...sizeSets.map(({ ten, sizes, clause }) => `bộ ${ten}: ${JSON.stringify(sizes)} ${clause}`),
    '',
    `trái: ${header.left.join(' ')}`,
    `phải: ${header.right.join(' ')}`,
    `cột mm: ${header.widths.map(number).join(' / ')}, cách ${number(header.gap)}, ngang hàng ${header.level?.join(' = ') ?? '-'}`,
    '',
    ...Object.entries(parts).map(([id, rule]) => `${id}: ${part(rule)}`),
    '',
    `chuỗi: ${rulebook.chain.join(' ')}`,
    ...Object.values(numbering).map(
      ({ id, titled, untitled, clause, certainty, continuous, ownLine }) =>
        `${id}: tiêu đề ${look(titled)}; không: số ${untitled.labelBold ? 'đậm' : 'thường'}` +
        `${ownLine ? '; dòng riêng' : ''}${continuous ? '; liên tục' : ''} ${clause} ${certainty}`,
    ),
    '',
    ...Object.entries(wording).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function number({ value, range, oneOf, ceiling, clause, certainty }: Fact): string {
  const round = (n: number) => Math.round(n * 1000) / 1000;
  const choice = oneOf ? ` {${oneOf.join(', ')}}` : range ? ` [${round(range[0])}, ${round(range[1])}]` : '';
  return `${round(value)}${choice}${ceiling === undefined ? '' : ` <= ${ceiling}`} ${clause} ${certainty}`;
}

function part(rule: PartRule): string {
  const { size, follows, letters, bold, italic, underline, align, indented, before, after, pitch, frame } =
    rule;
  return [
    number({ ...size, clause: rule.clause, certainty: rule.certainty }),
    follows ? 'theo cỡ bài' : '',
    letters,
    bold ? 'đậm' : '',
    italic ? 'nghiêng' : '',
    underline ? 'gạch chân' : '',
    align,
    indented ? 'thụt' : '',
    `trước ${before} sau ${after} dòng ${pitch}`,
    rule.inset ? `lề ${rule.inset.first}/${rule.inset.rest} mm` : '',
    rule.fromTop ? `từ mép trên ${number(rule.fromTop)}` : '',
    rule.mark ? mark(rule.mark) : '',
    frame ? `khung ${frame.height} mm ${JSON.stringify(frame.widths ?? {})} ${frame.clause}` : '',
  ]
    .filter((each) => each !== '')
    .join(' | ');
}

function mark(shown: Mark): string {
  const gaps = `cách ${shown.before}/${shown.after}`;
  return shown.type === 'line'
    ? `kẻ ${number(shown.share)} ${gaps}`
    : `gõ ${shown.text} ${shown.bold ? 'đậm' : 'thường'} ${gaps} ${shown.clause}`;
}

function look({ letters, bold, italic }: ItemLook): string {
  return [letters, bold ? 'đậm' : '', italic ? 'nghiêng' : ''].filter((each) => each !== '').join(' ');
}
