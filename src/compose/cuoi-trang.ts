import { mmToTwips, type Twips } from '../base/units.ts';
import type { Block, Cell, Paragraph, Row, Table } from '../block/block.ts';
import { chuKy } from './chu-ky.ts';
import { lienHeAfter } from './lien-he.ts';
import { noiNhan } from './noi-nhan.ts';
import { khongPhoBien } from './pham-vi.ts';
import { lookOf, relook } from './styled.ts';
import { type Work, within } from './work.ts';

/** White between Nơi nhận and the signature beside it, mm. */
const between = 4;

/**
 * The foot of a paper: Nơi nhận at the left level with the signature at the right; in a joint paper the signatures two
 * a row, the lead's at the side that the rulebook says, Nơi nhận below at the left. Then what follows the signature.
 */
export function cuoiTrang(work: Work): readonly Block[] {
  const half = Math.round(work.textWidth / 2);
  const columns = [half, work.textWidth - half] as const;
  const rows = work.document.nguoi_ky.length > 1 ? jointRows(work, columns) : singleRow(work, columns);
  const [first, ...others] = rows;
  const table: readonly Table[] = first
    ? [
        {
          type: 'table',
          columns,
          rows: [spaced(work, first), ...others.map((row) => spaced(work, row))],
          headerRows: 0,
          grid: false,
          padding: { top: 0, bottom: 0, left: 0, right: 0 },
          keepNext: false,
        },
      ]
    : [];
  return [...table, ...khongPhoBien(work), ...lienHeAfter(work)];
}

function singleRow(work: Work, columns: readonly [Twips, Twips]): readonly Row[] {
  const left = noiNhan(work).map((paragraph) => kept(work, paragraph));
  const [signer] = work.document.nguoi_ky;
  const right = signer ? chuKy(within(work, columns[1]), signer) : [];
  return left.length + right.length > 0 ? [row(left, right)] : [];
}

function jointRows(work: Work, columns: readonly [Twips, Twips]): readonly Row[] {
  const leadAt = work.form.rulebook.wording.lien_tich.lead;
  const column = within(work, Math.min(...columns));
  const blocks = work.document.nguoi_ky.map((signer) => chuKy(column, signer));
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const [first, second] = [blocks[i] ?? [], blocks[i + 1] ?? []];
    rows.push(leadAt === 'left' ? row(first, second) : row(second, first));
  }
  const below = noiNhan(work).map((paragraph) => kept(work, paragraph));
  return below.length > 0 ? [...rows, row(below, [])] : rows;
}

function row(left: readonly Paragraph[], right: readonly Paragraph[]): Row {
  const cell = (blocks: readonly Paragraph[]): Cell => ({ blocks, colspan: 1, rowspan: 1, valign: 'top' });
  return { cells: [cell(left), cell(right)], keepTogether: true };
}

/** The first lines of a row level with each other, the form's space above them. */
function spaced(work: Work, { cells, ...rest }: Row): Row {
  const firsts = cells
    .flatMap(({ blocks }) => blocks.slice(0, 1))
    .filter((block) => block.type === 'paragraph');
  const pitch = Math.max(...firsts.map((paragraph) => lookOf(work, paragraph).pitch));
  return {
    ...rest,
    cells: cells.map((cell) => {
      const [first, ...others] = cell.blocks;
      if (first?.type !== 'paragraph') return cell;
      return { ...cell, blocks: [relook(work, first, { before: work.form.footGap, pitch }), ...others] };
    }),
  };
}

/** Clear of the signature at the right. */
function kept(work: Work, paragraph: Paragraph): Paragraph {
  const { indent } = lookOf(work, paragraph);
  return relook(work, paragraph, { indent: { ...indent, right: mmToTwips(between) } });
}
