import { pattern } from '../../../base/pattern.ts';
import { referringProse } from '../../appendices.ts';
import type { Rule } from '../../rule.ts';

/** `(Có danh sách kèm theo)`, `(kèm theo chương trình)`, `kèm theo Kế hoạch này`; not an order to enclose something. */
const said = pattern(
  String.raw`\([^()]{0,80}?(?:kèm theo|đính kèm|gửi kèm)\s*\)|\((?:kèm theo|đính kèm) [^()]{0,80}\)|(?:kèm theo|đính kèm) (?:\p{L}+ ){1,3}này(?!\p{L})`,
  'giu',
);
const hint = /kèm theo|đính kèm|gửi kèm/iu;
/** Of another document (`ban hành kèm theo Quyết định số 12/QĐ-UBND`), or sent another way. */
const cited = pattern(
  String.raw`số\s*:?\s*\d|\d\s?[/-]\s?\p{L}|ban hành kèm theo (?!\p{L}+ \p{L}+ này)|(?<!\p{L})qua |hệ thống|điện tử|e-?mail`,
  'iu',
);

/** What the body says is attached is attached: a phụ lục or a paper. */
export const kemTheoKhongCo: Rule = {
  id: 'phu-luc/kem-theo-khong-co',
  severity: 'warning',
  about: {
    vi: {
      title: 'Nói kèm theo mà không kèm gì',
      what: '“{go}”, nhưng văn bản không có phụ lục và không kèm tài liệu nào.',
      fix: 'Thêm tài liệu ở phu_luc hoặc kem_theo; nếu gửi bằng tệp riêng, ghi chú bỏ qua kèm lý do.',
    },
    en: {
      title: 'Attached, it says, but nothing is',
      what: '"{go}", but the paper has neither a phụ lục nor an attached paper.',
      fix: 'Add it under phu_luc or kem_theo; if it is sent as a file of its own, set this aside with the reason.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Trưởng các thôn đăng ký sách cho mượn (mẫu đăng ký gửi kèm)',
      right:
        'ket_thuc: Trưởng các thôn đăng ký sách cho mượn theo mẫu ban hành kèm theo Quyết định số 12/QĐ-UBND',
      at: '(mẫu đăng ký gửi kèm)',
    },
    {
      wrong: 'mo_dau: Danh mục sách ban hành kèm theo Kế hoạch này',
      right:
        'mo_dau: Danh mục sách ban hành kèm theo Kế hoạch này\nphu_luc:\n  - { ten: Danh mục sách, noi_dung: Sách thiếu nhi. }',
      at: 'kèm theo Kế hoạch này',
    },
  ],
  *check(paper) {
    const { document } = paper;
    if (!document || document.phu_luc.length > 0 || document.kem_theo.length > 0) return;
    for (const piece of referringProse(paper)) {
      if (!hint.test(piece.text)) continue;
      for (const match of piece.text.matchAll(said)) {
        const [go] = match;
        if (cited.test(go)) continue;
        const to = match.index + go.length;
        yield { span: piece.span(match.index, to), path: piece.path, params: { go } };
      }
    }
  },
};
