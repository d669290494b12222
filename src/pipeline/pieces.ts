import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import { locate } from '../base/locate.ts';
import type { Body, BodyNode } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Paper } from './paper.ts';

/**
 * The error `pipeline/qua-nhieu-doan`, at the part that has most of them, where a paper with all that is attached to it
 * has more paragraphs, items, lines and cells than limits.pieces. Found before anything is set or measured.
 */
export function tooManyPieces({ document, value }: Paper): Diagnostic | undefined {
  const parts = Object.entries(piecesOf(document));
  const co = parts.reduce((sum, [, pieces]) => sum + pieces, 0);
  if (co <= limits.pieces) return undefined;
  const [path = ''] = parts.reduce((most, part) => (part[1] > most[1] ? part : most), ['', 0]);
  return problem('pipeline/qua-nhieu-doan', locate(value, path), { co, toi_da: limits.pieces }, { path });
}

function piecesOf(document: Document): Readonly<Record<string, number>> {
  return {
    co_quan: document.co_quan.length,
    kinh_gui: document.kinh_gui.length,
    can_cu: document.can_cu?.items.length ?? 0,
    mo_dau: document.mo_dau.length,
    ...Object.fromEntries(Object.entries(document.rieng).map(([key, lines]) => [key, lines.length])),
    noi_dung: ofBody(document.noi_dung),
    lich_trinh: 3 * document.lich_trinh.length,
    ket_thuc: document.ket_thuc.length,
    noi_nhan: document.noi_nhan.length,
    nguoi_ky: document.nguoi_ky.length,
    phu_luc: sum(document.phu_luc, ({ noi_dung }) => 1 + ofBody(noi_dung)),
    kem_theo: sum(document.kem_theo, (each) => sum(Object.values(piecesOf(each.document)), (n) => n)),
  };
}

function ofBody(body: Body): number {
  return sum(body, ofNode);
}

function ofNode(node: BodyNode): number {
  switch (node.type) {
    case 'doan':
      return 1;
    case 'giua':
      return node.lines.length;
    case 'bang':
      return sum(node.rows, ({ cells }) => sum(cells, ({ content }) => Math.max(1, content.length)));
    default:
      return 1 + ofBody(node.children);
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
