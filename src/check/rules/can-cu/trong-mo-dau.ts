import type { Rule } from '../../rule.ts';

const ground =
  /^(?:Căn cứ (?:vào )?(?:Hiến pháp|Điều|Luật|Bộ luật|Pháp lệnh|Nghị|Thông|Quyết|Quy|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Công văn|Hướng dẫn|Văn bản)|Theo đề nghị của)\s.{0,2000};\s*$/u;

/** Grounds typed one a line in the opening are grounds: they have a form of their own. */
export const canCuTrongMoDau: Rule = {
  id: 'can-cu/trong-mo-dau',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.a#3', hd36: 'P-CC-01', hd05: 'P-CC-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Căn cứ gõ ở phần mở đầu',
      what: 'Dòng căn cứ này gõ ở {khoa} nên in như một đoạn văn thường.',
      why: 'Căn cứ ghi mỗi văn bản một dòng, có kiểu chữ và dấu cuối dòng riêng; danvan tự trình bày.',
      fix: 'Chuyển các dòng căn cứ sang khoá can_cu, mỗi dòng một mục.',
    },
    en: {
      title: 'Grounds typed in the opening',
      what: 'This ground is typed under {khoa} and prints as a plain paragraph.',
      why: 'Grounds stand one a line in a style and with end marks of their own, which danvan writes.',
      fix: 'Move the grounds to the key can_cu, one an item.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: |\n  Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;\n\n  UBND xã ban hành Kế hoạch như sau',
      right:
        'can_cu: [Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023]\nmo_dau: UBND xã ban hành Kế hoạch như sau',
      at: 'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if ((piece.role !== 'mo_dau' && piece.role !== 'noi_dung') || piece.block !== 'doan') continue;
      if (piece.nguyen_van || !ground.test(piece.text)) continue;
      const to = piece.text.trimEnd().length;
      yield { span: piece.span(0, to), path: piece.path, params: { khoa: piece.role } };
    }
  },
};
