import { pattern } from '../base/pattern.ts';
import type { CheckedPaper, Prose } from './paper.ts';

const code = pattern(String.raw`\d\s?[-/]\s?\p{Lu}`, 'u');

/** One document cited among the grounds: from its kind to the semicolon or the end. */
export interface Citation {
  readonly piece: Prose;
  /** `Nghị định`, `Luật`. */
  readonly loai: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const kinds =
  'Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Hướng dẫn|Thông báo|Kế hoạch|Chương trình|Đề án|Báo cáo|Công văn|Tờ trình';
const head = pattern(`^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Theo)?\\s*(${kinds})(?!\\p{L})`, 'u');

/** The documents that a list of grounds cites, each with its words; a ground of another sort is passed over. */
export function citationsOf({ prose }: CheckedPaper): readonly Citation[] {
  return prose
    .filter(({ role, path, nguyen_van }) => role === 'can_cu' && path.startsWith('can_cu[') && !nguyen_van)
    .flatMap((piece) => {
      let at = 0;
      return piece.text.split(';').flatMap((part) => {
        const start = at + (part.length - part.replace(/^[\s-]+/u, '').length);
        at += part.length + 1;
        const text = piece.text.slice(start, at - 1).trimEnd();
        const match = head.exec(text);
        const loai = match?.[1];
        if (!match || !loai) return [];
        const lead = match[0].length - loai.length;
        const from = start + lead;
        return [{ piece, loai, from, to: start + text.length, text: text.slice(lead) }];
      });
    });
}

/** Laws and ordinances are cited by name and date alone. */
export function isLaw({ loai }: Citation): boolean {
  return /^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(loai);
}

/** Whether the citation carries a number, also one left blank to be filled in. */
export function hasNumber({ text }: Citation): boolean {
  return /số ?:?\s*[\d.…_/]/iu.test(text) || code.test(text);
}

export function hasDate({ text }: Citation): boolean {
  return /ngày|\d\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4}/iu.test(text);
}
