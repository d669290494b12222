import { fold } from '../../../base/fold.ts';
import { basename } from '../../../base/path.ts';
import type { RuleAcross } from '../rule.ts';

/** The papers of one set are signed at one time: a signatory holds one position in them. */
export const chucVuLech: RuleAcross = {
  id: 'tap/chuc-vu-lech',
  severity: 'warning',
  reach: 'set',
  about: {
    vi: {
      title: 'Một người ký với hai chức vụ',
      what: '{ho_ten} ký ở đây là “{day}”, còn {tap_tin} ghi “{truoc}”.',
      why: 'Các văn bản của một tập ban hành cùng thời gian, chức vụ của người ký phải thống nhất.',
      fix: 'Khai báo người ký một lần ở nguoi_ky của danh-ba.yaml rồi dùng mã đó trong các văn bản.',
    },
    en: {
      title: 'One signatory with two positions',
      what: '{ho_ten} signs as "{day}" here, but as "{truoc}" in {tap_tin}.',
      why: 'The papers of a set are issued together, and a signatory has one position then.',
      fix: 'Declare the signatory once under nguoi_ky in danh-ba.yaml and use the id in the papers.',
    },
  },
  examples: [
    {
      files: {
        'giay-moi.yaml':
          'loai: giay-moi\nnguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      },
      wrong:
        'nguoi_ky: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'Phó Chủ tịch',
    },
  ],
  *check(papers) {
    const known = new Map<string, { chuc_vu: string; file: string }>();
    for (const paper of papers) {
      for (const { text, chuc_vu, span } of paper.nguoi_ky) {
        const first = known.get(fold(text));
        if (!first) known.set(fold(text), { chuc_vu, file: paper.file });
        else if (fold(first.chuc_vu) !== fold(chuc_vu)) {
          const params = { ho_ten: text, day: chuc_vu, truoc: first.chuc_vu, tap_tin: basename(first.file) };
          yield { claims: paper, span, params };
        }
      }
    }
  },
};
