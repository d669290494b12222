import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Beside the Party, or as the owner or doer of something. Compounds as `ngân sách nhà nước` are left alone. */
const state = pattern(
  String.raw`(?<=(?<!\p{L})(?:(?<!(?:cơ quan|tổ chức|hệ thống|khối|trong|công tác) )Đảng(?: và|,| -)|(?:pháp luật|chính sách|quy định|chủ trương|tài sản|quản lý) của|do|với|thay mặt) )nhà nước(?!\p{L})`,
  'gu',
);

/** The State is written with a capital. */
export const nhaNuoc: Rule = {
  id: 'viet-hoa/nha-nuoc',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.1' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Chữ “Nhà nước”',
      what: 'Viết hoa “Nhà nước” khi nói Đảng và Nhà nước, pháp luật của Nhà nước.',
      fix: 'Sửa thành “Nhà nước”.',
    },
    en: {
      title: 'The word “Nhà nước”',
      what: '"Nhà nước", the State beside the Party or as lawgiver, has a capital.',
      fix: 'Write "Nhà nước".',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện chủ trương của Đảng, chính sách, pháp luật của nhà nước, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước, UBND xã ban hành Kế hoạch như sau',
      at: 'nhà nước',
    },
    {
      wrong: 'ket_thuc: Niềm tin đối với Đảng và nhà nước',
      right: 'ket_thuc: Niềm tin đối với Đảng và Nhà nước',
      at: 'nhà nước',
    },
    {
      wrong: 'ket_thuc: Phối hợp giữa Đảng, nhà nước và cơ quan hành chính nhà nước trong quản lý nhà nước',
      right: 'ket_thuc: Phối hợp giữa Đảng, Nhà nước và cơ quan hành chính nhà nước trong quản lý nhà nước',
      at: 'nhà nước',
    },
    {
      wrong: 'ket_thuc: Tài sản do nhà nước đầu tư',
      right: 'ket_thuc: Tài sản do Nhà nước đầu tư',
      at: 'nhà nước',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, state)) {
      const change = { text: 'Nhà nước', safe: true };
      yield finding(piece, match.index, match.index + match[0].length, {}, change);
    }
  },
};
