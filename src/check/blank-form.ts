import type { CheckedPaper, Prose } from './paper.ts';

/** A title that says: what follows is for others to fill in. */
const title = /^[(“"]?(?:biểu\s+)?mẫu(?!\p{L})|^(?:phiếu|đơn|giấy đăng ký|bản khai|tờ khai)(?!\p{L})/iu;
const named = /(?<!\p{L})(?:mẫu|biểu mẫu|phiếu|đơn|tờ khai|bản khai)(?!\p{L})/iu;

/** The printed paragraphs of a paper that are no blank form: dots and slots in those of a form are meant so. */
export function* outsideForms({ prose }: CheckedPaper): Iterable<Prose> {
  const forms = new Set<string>();
  for (const piece of prose) {
    const part = /^phu_luc\[\d+\]/.exec(piece.path)?.[0] ?? piece.role;
    if (piece.role === 'phu_luc' && piece.field === 'ten' && named.test(piece.text)) forms.add(part);
    if (piece.block !== 'o' && piece.role === 'noi_dung' && title.test(piece.text)) forms.add(part);
    if (piece.block !== 'o' && piece.role === 'phu_luc' && title.test(piece.text)) forms.add(part);
    if (piece.role === 'trich_yeu' && title.test(piece.text)) forms.add('noi_dung');
    if (!forms.has(part)) yield piece;
  }
}
