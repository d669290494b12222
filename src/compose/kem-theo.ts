import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import type { Block } from '../block/block.ts';
import type { CoQuan, Document } from '../model/document.ts';
import type { Wording } from '../rulebook/wording.ts';
import { organName } from './co-quan.ts';
import { markBelow } from './dau-duoi.ts';
import { dateText } from './dia-danh-ngay.ts';
import { soKyHieuCited } from './so-ky-hieu.ts';
import { title } from './trich-yeu.ts';
import type { Work } from './work.ts';

/** What the line has to name of the paper that something goes with. */
export type Accompanied = Pick<Document, 'ten_loai' | 'co_quan' | 'so' | 'ky_hieu' | 'ngay'>;

/** `(Kèm theo Kế hoạch số 21/KH-UBND ngày 16 tháng 01 năm 2025 của …)`, filled with what is known. */
export function kemTheoText(wording: Wording, paper: Accompanied): string {
  const values: Readonly<Record<string, string>> = {
    ten_loai: paper.ten_loai,
    so_ky_hieu: soKyHieuCited(wording, paper.so, paper.ky_hieu),
    ngay: dateText(wording, wording.kem_theo.date, paper.ngay),
    co_quan: organsInSentence(wording, paper.co_quan),
  };
  return wording.kem_theo.pattern.replace(/\{([a-z_]+)\}/gu, (slot, name: string) => values[name] ?? slot);
}

/** The issuers as a sentence names them, joined as the rulebook joins them. */
export function organsInSentence(wording: Wording, organs: readonly CoQuan[]): string {
  return organs.map(organName).join(wording.lien_tich.join);
}

/** The line over balanced centred lines with the mark beneath; the office's own wording wins. */
export function kemTheo(work: Work, paper: Accompanied, own: Rich | undefined): readonly Block[] {
  const content = own ?? [text(kemTheoText(work.form.rulebook.wording, paper))];
  const { printed, block } = title(work, 'kem-theo', content);
  return [block, ...markBelow(work, 'kem-theo', printed)];
}

/** The line of an attached paper; nothing for a paper that stands on its own. */
export function kemTheoOfPaper(work: Work): readonly Block[] {
  const { van_ban_chinh, dong_kem_theo } = work.document;
  if (work.standing === 'chinh') return [];
  if (!van_ban_chinh && !dong_kem_theo) return [];
  return kemTheo(work, van_ban_chinh ?? work.document, dong_kem_theo);
}
