import { type Rich, text } from '../base/inline.ts';
import { mmToTwips } from '../base/units.ts';
import type { Block, Section, Sheet, Style } from '../block/block.ts';
import type { Face } from '../face/face.ts';
import type { BangCell, BangRow, CanLe } from '../model/body.ts';
import type { Form } from '../rulebook/form.ts';
import { balance } from './balance.ts';
import { bang } from './bang.ts';
import { drawnLine } from './dau-duoi.ts';
import { widthOf } from './measure.ts';
import { pageOf, textWidthOf } from './sections.ts';
import { lookOf, part, relook } from './styled.ts';
import type { Setting } from './work.ts';

/** What the first pages of a set of papers (tập tài liệu) say. No law gives them a form: they borrow the paper's own. */
export interface TapTaiLieu {
  /** Whose papers they are: stands at the head of the cover. */
  readonly co_quan: string;
  readonly ten: string;
  /** At the foot of the cover: place and month, as typed. */
  readonly dong_cuoi?: string;
  /** Which of the two are wanted. */
  readonly bia: boolean;
  readonly muc_luc: boolean;
  readonly van_ban: readonly TapTaiLieuRow[];
}

/** One line of the contents; `trang` counts the pages of the whole file from 1. */
export interface TapTaiLieuRow {
  readonly ten: string;
  readonly trang: number;
}

/** The title of a cover is read from farther away than the title of a paper. */
const coverScale = 1.5;
/** Share of the height of the page that is left above the title of a cover. */
const coverDrop = 0.26;
const footFromBottom = mmToTwips(25);
/** Share of the width of the page that the line under the organ takes. */
const lineShare = 0.25;

/** Cover and contents, each beginning on a page of its own, without page numbers. Undefined where neither is wanted. */
export function tapTaiLieu(front: TapTaiLieu, form: Form, face: Face): Sheet | undefined {
  const page = pageOf(form, false);
  const styles = new Map<string, Style>();
  const setting: Setting = { form, face, styles, textWidth: textWidthOf(page) };
  const leaves = [
    ...(front.bia ? [cover(setting, front)] : []),
    ...(front.muc_luc ? [contents(setting, front.van_ban)] : []),
  ];
  if (leaves.length === 0) return undefined;
  const bare = { first: [], rest: [] };
  return {
    info: { title: front.ten, author: front.co_quan, subject: '', language: 'vi-VN', date: '' },
    sections: leaves.map((blocks): Section => ({ page, blocks, header: bare, footer: bare, restart: true })),
    styles: [...styles.values()],
    lists: [],
  };
}

function cover(setting: Setting, { co_quan, ten, dong_cuoi }: TapTaiLieu): readonly Block[] {
  const { form } = setting;
  const title = part(setting, 'ten-loai', [text(ten)]);
  const look = lookOf(setting, title);
  const large = {
    size: Math.round(look.size * coverScale),
    pitch: Math.round(look.pitch * coverScale),
    before: Math.round(form.page.height * coverDrop),
    keepNext: false,
  };
  const balanced = balance(
    title.content,
    (words) => widthOf(setting.face, words, { ...look, ...large }),
    setting.textWidth,
  );
  return [
    ...(co_quan === '' ? [] : organ(setting, co_quan)),
    relook(setting, { ...title, content: balanced }, large),
    ...(dong_cuoi ? [foot(setting, dong_cuoi)] : []),
  ];
}

function organ(setting: Setting, name: string): readonly Block[] {
  return [
    part(setting, 'co-quan', [text(name)], { align: 'center' }),
    drawnLine(setting, Math.round(setting.textWidth * lineShare), { before: 2, after: 2 }, false),
  ];
}

function foot(setting: Setting, words: string): Block {
  return {
    type: 'frame',
    fromBottom: footFromBottom,
    paragraph: part(setting, 'giua', [text(words)], { italic: true, bold: false, before: 0, after: 0 }),
  };
}

const columns: readonly CanLe[] = ['giua', 'trai', 'giua'];

function contents(setting: Setting, papers: readonly TapTaiLieuRow[]): readonly Block[] {
  const rows: readonly BangRow[] = [
    row(['STT', 'Tên văn bản', 'Trang']),
    ...papers.map(({ ten, trang }, i) => row([String(i + 1), ten, String(trang)])),
  ];
  const table = bang(setting, {
    type: 'bang',
    columns: columns.map((align) => ({ align })),
    headerRows: 1,
    rows,
    landscape: false,
  });
  const heading = part(setting, 'ten-loai', [text('Mục lục')], { after: setting.form.body.gap });
  return [heading, ...table.map(({ block }) => block)];
}

function row(words: readonly string[]): BangRow {
  return { cells: words.map((word): BangCell => ({ content: [line(word)], colspan: 1, rowspan: 1 })) };
}

function line(words: string): Rich {
  return words === '' ? [] : [text(words)];
}
