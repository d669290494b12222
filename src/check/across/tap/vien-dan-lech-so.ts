import { basename } from '../../../base/path.ts';
import type { Claims } from '../../claims.ts';
import { canMean } from '../cited.ts';
import type { RuleAcross } from '../rule.ts';

/** Fewer words of a subject than this are those of many papers. */
const fewestWords = 5;

function isOf(ve: string, paper: Claims): boolean {
  return ve.split(' ').length >= fewestWords && `${paper.ve} `.startsWith(`${ve} `);
}

/** A paper of the workspace is cited with the number that it has. */
export const vienDanLechSo: RuleAcross = {
  id: 'tap/vien-dan-lech-so',
  severity: 'warning',
  reach: 'workspace',
  about: {
    vi: {
      title: 'Số viện dẫn khác số của văn bản trong thư mục',
      what: 'Viện dẫn số {so}, nhưng văn bản có trích yếu này trong thư mục ({tap_tin}) mang số {dung}.',
      why: 'Viện dẫn phải đúng số, ký hiệu của văn bản được dẫn.',
      fix: 'Đối chiếu hai văn bản rồi sửa bên sai.',
    },
    en: {
      title: 'A cited number that is not that of the paper',
      what: 'Number {so} is cited, but the paper on this subject ({tap_tin}) has the number {dung}.',
      why: 'A citation gives the number of the cited paper.',
      fix: 'Compare the two and put the wrong one right.',
    },
  },
  examples: [
    {
      files: { 'ke-hoach-truoc.yaml': 'so: 4\nngay: 2026-01-05\ntrich_yeu: Phát triển văn hóa đọc năm 2026' },
      wrong:
        'mo_dau: Thực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Đồng Mây về phát triển văn hóa đọc năm 2026',
      right:
        'mo_dau: Thực hiện Kế hoạch số 4/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Đồng Mây về phát triển văn hóa đọc năm 2026',
      at: '5/KH-UBND',
    },
  ],
  *check(papers) {
    const numbers = new Set(papers.map(({ so_ky_hieu }) => so_ky_hieu?.ma));
    for (const paper of papers) {
      for (const cited of paper.vien_dan) {
        if (numbers.has(cited.ma)) continue;
        const meant = papers.find(
          (other) => other !== paper && isOf(cited.ve, other) && canMean(cited, other),
        );
        if (!meant?.so_ky_hieu) continue;
        const params = { so: cited.text, dung: meant.so_ky_hieu.text, tap_tin: basename(meant.file) };
        yield { claims: paper, span: cited.span, params };
      }
    }
  },
};
