import type { Cause } from '../workspace/causes.ts';
import type { Action } from '../workspace/plan.ts';
import type { PlannedPack } from '../workspace/plan-packs.ts';
import type { Words } from './command.ts';

/** What would become of a paper. */
export const actionWords: Readonly<Record<Action, Words>> = {
  new: { vi: 'in lần đầu', en: 'printed for the first time' },
  change: { vi: 'in lại, chữ đổi', en: 'printed again with other words' },
  form: { vi: 'in lại, hình thức đổi, chữ không đổi', en: 'printed again in another form, words unchanged' },
  restore: { vi: 'in lại tệp bị thiếu, chữ không đổi', en: 'missing files printed again, words unchanged' },
  held: { vi: 'đã ban hành, giữ bản đã in', en: 'issued, left as printed' },
  edited: {
    vi: 'bản in có người sửa hoặc không phải của danvan, để nguyên',
    en: 'output edited or foreign, left alone',
  },
  wrong: { vi: 'có lỗi, không in được', en: 'has errors, cannot be printed' },
};

/** What would become of a pack. */
export const packWords: Readonly<Record<PlannedPack['action'], Words>> = {
  new: { vi: 'làm tập tài liệu lần đầu', en: 'pack made for the first time' },
  change: { vi: 'làm lại tập tài liệu', en: 'pack made again' },
  restore: { vi: 'làm lại tập tài liệu bị thiếu', en: 'missing pack made again' },
  edited: { vi: 'tập tài liệu có người sửa, để nguyên', en: 'pack edited, left alone' },
  wrong: { vi: 'không làm được tập tài liệu', en: 'pack cannot be made' },
};

export const heldBack: Words = { vi: 'không in ra', en: 'held back' };

/** The parts of a paper by the style of their paragraphs. */
export const partWords: Readonly<Record<string, Words>> = {
  'quoc-hieu': { vi: 'Quốc hiệu', en: 'National name' },
  'tieu-ngu': { vi: 'Tiêu ngữ', en: 'Motto' },
  'tieu-de': { vi: 'Tiêu đề', en: 'Heading' },
  'co-quan': { vi: 'Cơ quan', en: 'Organ' },
  'chu-quan': { vi: 'Cơ quan chủ quản', en: 'Parent organ' },
  'so-ky-hieu': { vi: 'Số, ký hiệu', en: 'Number' },
  'dia-danh-ngay': { vi: 'Địa danh, ngày', en: 'Place and date' },
  'ten-loai': { vi: 'Tên loại', en: 'Kind' },
  'trich-yeu': { vi: 'Trích yếu', en: 'Subject' },
  'kinh-gui': { vi: 'Kính gửi', en: 'To' },
  'can-cu': { vi: 'Căn cứ', en: 'Grounds' },
  'ket-thuc': { vi: 'Câu kết', en: 'Closing' },
  'noi-nhan-dong': { vi: 'Nơi nhận', en: 'Recipients' },
  'quyen-han': { vi: 'Quyền hạn ký', en: 'Authority' },
  'chuc-vu': { vi: 'Chức vụ', en: 'Position' },
  'ho-ten': { vi: 'Người ký', en: 'Signatory' },
  'kem-theo': { vi: 'Dòng kèm theo', en: 'Attachment line' },
  'phu-luc': { vi: 'Phụ lục', en: 'Appendix' },
};

export const causeWords: Readonly<
  Record<Exclude<Cause['kind'], 'fact'> | 'fact' | 'through' | 'default' | 'pack', Words>
> = {
  fact: { vi: 'vì', en: 'because of' },
  through: { vi: 'qua', en: 'through' },
  default: { vi: 'mặc định cho', en: 'by default for' },
  file: { vi: 'vì tệp', en: 'because of the file' },
  pack: { vi: 'vì', en: 'because of' },
  rulebook: { vi: 'vì quy định', en: 'because of the rulebook' },
  danvan: { vi: 'vì danvan', en: 'because of danvan' },
};

export const fileWords = {
  changed: { vi: 'đã sửa', en: 'changed' },
  added: { vi: 'mới có', en: 'added' },
  removed: { vi: 'không còn', en: 'removed' },
} as const satisfies Record<string, Words>;

/** The last line: how many papers come to what. */
export function planTally(
  counts: {
    readonly print: number;
    readonly held: number;
    readonly wrong: number;
    readonly unchanged: number;
    readonly gone: number;
    readonly packs: number;
  },
  lang: keyof Words,
): string {
  const { print, held, wrong, unchanged, gone, packs } = counts;
  const parts =
    lang === 'vi'
      ? [
          `${print} văn bản sẽ in`,
          `${unchanged} không đổi`,
          held > 0 && `${held} giữ nguyên`,
          wrong > 0 && `${wrong} có lỗi`,
          packs > 0 && `${packs} tập tài liệu sẽ làm`,
          gone > 0 && `${gone} tệp không còn nguồn (xóa bằng danvan build --prune)`,
        ]
      : [
          `${print} would be printed`,
          `${unchanged} unchanged`,
          held > 0 && `${held} left alone`,
          wrong > 0 && `${wrong} with errors`,
          packs > 0 && `${packs} pack${packs === 1 ? '' : 's'} would be made`,
          gone > 0 &&
            `${gone} file${gone === 1 ? '' : 's'} without a source (danvan build --prune removes them)`,
        ];
  return `${parts.filter(Boolean).join(', ')}.\n`;
}
