import { fold } from '../../../base/fold.ts';
import { basename } from '../../../base/path.ts';
import type { Claims } from '../../claims.ts';
import type { RuleAcross } from '../rule.ts';

function key({ so_ky_hieu, co_quan, ngay }: Claims & { ngay: string }): string {
  return JSON.stringify([so_ky_hieu?.ma, ngay, co_quan.map(({ text }) => fold(text))]);
}

/** A number is given once a year in one series of one organ. */
export const trungSo: RuleAcross = {
  id: 'tap/trung-so',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.3.a', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  reach: 'workspace',
  about: {
    vi: {
      title: 'Hai văn bản cùng số, ký hiệu',
      what: 'Số {so} năm {nam} đã dùng cho {tap_tin}.',
      why: 'Mỗi số chỉ cấp cho một văn bản trong một năm của cơ quan.',
      fix: 'Đối chiếu sổ đăng ký văn bản đi rồi sửa số của một trong hai văn bản.',
    },
    en: {
      title: 'Two papers of one number',
      what: 'The number {so} of {nam} is that of {tap_tin} already.',
      why: 'An organ gives a number once a year.',
      fix: 'Look into the register and put the number of one of the two right.',
    },
  },
  examples: [
    {
      files: { 'ke-hoach-cu.yaml': 'so: 7\nngay: 2026-01-05\ntrich_yeu: Chăm sóc cây xanh năm 2026' },
      wrong: 'so: 7',
      right: 'so: 8',
      at: '7',
    },
  ],
  *check(papers) {
    const known = new Map<string, Claims>();
    for (const paper of papers) {
      const { so_ky_hieu } = paper;
      const nam = so_ky_hieu?.ngay.slice(0, 4) ?? '';
      if (!so_ky_hieu || nam === '') continue;
      const own = key({ ...paper, ngay: nam });
      const other = known.get(own);
      if (!other) known.set(own, paper);
      else {
        const params = { so: so_ky_hieu.text, nam, tap_tin: basename(other.file) };
        yield { claims: paper, span: so_ky_hieu.span, path: 'so', params };
      }
    }
  },
};
