import { fold } from '../../../base/fold.ts';
import { fieldAt, pathsOf } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** Committees sign T/M, secretary or deputy alike; K/T belongs to organs that a head leads. */
export const kyThayCapUy: Rule = {
  id: 'quyen-han/ky-thay-cap-uy',
  severity: 'error',
  clause: 'P-SIG-05',
  certainty: 'sure',
  the_thuc: 'dang',
  about: {
    vi: {
      title: 'K/T trong văn bản của cấp uỷ',
      what: 'Cấp uỷ không ký K/T: phó bí thư cũng ký T/M, dưới đó ghi chức vụ của mình.',
      why: 'K/T chỉ dùng ở cơ quan làm việc theo chế độ thủ trưởng (K/T TRƯỞNG BAN).',
      fix: 'Bỏ ky_thay; giữ thay_mat và chuc_vu.',
    },
    en: {
      title: 'K/T in a paper of a committee',
      what: 'A party committee does not sign K/T: a deputy secretary too signs T/M with the own position below.',
      why: 'K/T is for organs that a head leads (K/T TRƯỞNG BAN).',
      fix: 'Drop ky_thay; keep thay_mat and chuc_vu.',
    },
  },
  examples: [
    {
      wrong:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, ky_thay: Bí thư, chuc_vu: Phó Bí thư, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lương Thục Anh }',
      at: 'Bí thư',
    },
  ],
  *check(paper) {
    const paths = pathsOf(paper, 'nguoi_ky');
    if (paths.length > 1) return;
    for (const path of paths) {
      const field = fieldAt(paper, `${path}.ky_thay`);
      if (!field) continue;
      const committee =
        fieldAt(paper, `${path}.thay_mat`) ?? /^bi thu(?! doan)/.test(fold(field.scalar.text));
      if (committee) yield { span: field.scalar.span, path: field.path };
    }
  },
};
