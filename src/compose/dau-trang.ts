import type { Twips } from '../base/units.ts';
import { mmToTwips } from '../base/units.ts';
import type { Cell, Paragraph, Row, Rule, Table } from '../block/block.ts';
import type { PartId } from '../rulebook/part.ts';
import { chuQuan, coQuan } from './co-quan.ts';
import { duThao, khan, mat } from './dau-chi.ts';
import { diaDanhNgay } from './dia-danh-ngay.ts';
import { linesOf, widthOf } from './measure.ts';
import { quocHieu } from './quoc-hieu.ts';
import { soKyHieu } from './so-ky-hieu.ts';
import { lookOf, partStyle, relook, styled } from './styled.ts';
import { trichYeuCongVan } from './trich-yeu.ts';
import { type Work, within } from './work.ts';

type HeaderBlocks = readonly (Paragraph | Rule)[];

/** Room beyond the measured width, so that a word processor's rounding never wraps the line: 0.35 mm. */
const slack: Twips = 20;
/** White between the columns that is never given up, where the rulebook's own is wider: 6 mm. */
const leastWhite: Twips = 340;
/** The share of the text width below which the left column does not hold an organ's name. */
const leastLeft = 0.34;
/** What it takes then. */
const narrowLeft = 0.4;
/** The text width that the rulebook gives its usual column widths for, mm. */
const usualText = 165;

const builders: Partial<Record<PartId, (work: Work) => HeaderBlocks>> = {
  'quoc-hieu': (work) => quocHieu(work, 'quoc-hieu'),
  'tieu-ngu': (work) => quocHieu(work, 'tieu-ngu'),
  'tieu-de-dang': (work) => quocHieu(work, 'tieu-de-dang'),
  'chu-quan': chuQuan,
  'co-quan': coQuan,
  'so-ky-hieu': soKyHieu,
  'dia-danh-ngay': diaDanhNgay,
  'trich-yeu-cong-van': trichYeuCongVan,
  'du-thao': duThao,
  mat,
  khan,
};

/** What an attached paper prints of a header of its own (ND30-III.M1.3#kemtheo): no number, no date, no marks. */
const ofAttached: ReadonlySet<PartId> = new Set<PartId>([
  'quoc-hieu',
  'tieu-ngu',
  'tieu-de-dang',
  'chu-quan',
  'co-quan',
]);

/**
 * The two blocks at the head of a paper, as a table without lines or padding: the right column takes what its longest
 * line measures, so that it never wraps; the left one gets the usual width or what is left.
 */
export function dauTrang(work: Work): readonly (Paragraph | Table)[] {
  if (work.standing === 'kem-theo') return [];
  const { left, right, level } = work.form.rulebook.header;
  const shown = (id: PartId): boolean => work.standing === 'chinh' || ofAttached.has(id);
  const levelAt = level ?? [];
  const rightParts = divided(right.filter(shown), levelAt);
  const leftParts = divided(left.filter(shown), levelAt);

  const unbroken = rightParts.flatMap((ids) => built(work, ids));
  const columns = columnWidths(work, unbroken);
  const rights = rightParts.map((ids) => built(within(work, columns[2]), ids));
  const lefts = leftParts.map((ids) => built(within(work, columns[0]), ids));
  const rows = [0, 1]
    .map((i) =>
      i === 1 ? levelled(work, lefts[i] ?? [], rights[i] ?? []) : [lefts[i] ?? [], rights[i] ?? []],
    )
    .filter(([a, b]) => (a?.length ?? 0) + (b?.length ?? 0) > 0)
    .map(([a, b]) => row(a ?? [], b ?? [], columns[1] > 0));
  if (rows.length === 0) return [];
  const anchor = work.standing === 'chinh' ? [] : [sectionAnchor(work)];
  return [
    ...anchor,
    {
      type: 'table',
      columns: columns.filter((width) => width > 0),
      rows,
      headerRows: 0,
      grid: false,
      padding: { top: 0, bottom: 0, left: 0, right: 0 },
      keepNext: false,
    },
  ];
}

/**
 * A line of one point before the table: LibreOffice forgets that pages are counted from 1 again where a section begins
 * with a table.
 */
function sectionAnchor(work: Work): Paragraph {
  return styled(
    work,
    {
      ...partStyle(work, 'doan'),
      id: 'dau-phan',
      name: 'Đầu phần',
      size: 1,
      before: 0,
      after: 0,
      pitch: 20,
      align: 'left',
      indent: { left: 0, right: 0, first: 0 },
    },
    [],
  );
}

function built(work: Work, ids: readonly PartId[]): HeaderBlocks {
  return ids.flatMap((id) => builders[id]?.(work) ?? []);
}

/** The parts above the level line and those from it on. */
function divided(ids: readonly PartId[], level: readonly PartId[]): readonly (readonly PartId[])[] {
  const at = ids.findIndex((id) => level.includes(id));
  return at < 0 ? [ids, []] : [ids.slice(0, at), ids.slice(at)];
}

/** Left column, white between, right column. */
function columnWidths(work: Work, right: HeaderBlocks): readonly [Twips, Twips, Twips] {
  const { widths, gap } = work.form.rulebook.header;
  const scale = work.textWidth / usualText;
  const needed = Math.max(...right.map((block) => measured(work, block)), 0) + slack;
  const usual = Math.min(Math.round(widths[1].value * scale), mmToTwips(widths[1].value));
  const rightWidth = Math.max(usual, needed);
  const room = work.textWidth - rightWidth - Math.min(mmToTwips(gap.value), leastWhite);
  if (room < work.textWidth * leastLeft) return narrowColumns(work);
  const leftWidth = Math.min(mmToTwips(widths[0].value), room);
  return [leftWidth, work.textWidth - rightWidth - leftWidth, rightWidth];
}

/** On a narrow page (A5 upright) the number keeps its line, and the lines at the right are divided. */
function narrowColumns(work: Work): readonly [Twips, Twips, Twips] {
  const number = Math.max(...soKyHieu(work).map((block) => measured(work, block))) + slack;
  const left = Math.round(Math.min(Math.max(number, work.textWidth * narrowLeft), work.textWidth / 2));
  return [left, leastWhite, work.textWidth - left - leastWhite];
}

function measured(work: Work, block: Paragraph | Rule): Twips {
  if (block.type === 'rule') return block.length;
  const look = lookOf(work, block);
  return Math.max(...linesOf(block.content).map((line) => widthOf(work.face, line, look)));
}

/** The first lines of both columns on one baseline: the same space above and the same pitch. */
function levelled(
  work: Work,
  left: HeaderBlocks,
  right: HeaderBlocks,
): readonly [HeaderBlocks, HeaderBlocks] {
  const [a, ...restLeft] = left;
  const [b, ...restRight] = right;
  if (a?.type !== 'paragraph' || b?.type !== 'paragraph') return [left, right];
  const [looksA, looksB] = [lookOf(work, a), lookOf(work, b)];
  const look = {
    before: Math.max(looksA.before, looksB.before),
    pitch: Math.max(looksA.pitch, looksB.pitch),
  };
  return [
    [relook(work, a, look), ...restLeft],
    [relook(work, b, look), ...restRight],
  ];
}

function row(left: HeaderBlocks, right: HeaderBlocks, gap: boolean): Row {
  const cell = (blocks: HeaderBlocks): Cell => ({ blocks, colspan: 1, rowspan: 1, valign: 'top' });
  return {
    cells: gap ? [cell(left), cell([]), cell(right)] : [cell(left), cell(right)],
    keepTogether: true,
  };
}
