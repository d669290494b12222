import { basename } from '../../../base/path.ts';
import { canMean } from '../cited.ts';
import type { RuleAcross } from '../rule.ts';

/** A paper of the workspace is cited with the date that it has. */
export const vienDanLechNgay: RuleAcross = {
  id: 'tap/vien-dan-lech-ngay',
  severity: 'error',
  reach: 'workspace',
  about: {
    vi: {
      title: 'Ngày viện dẫn khác ngày của văn bản trong thư mục',
      what: 'Văn bản số {so} ở đây ghi ngày {day}, còn {tap_tin} ban hành ngày {dung}.',
      why: 'Viện dẫn phải đúng ngày ban hành của văn bản được dẫn.',
      fix: 'Sửa ngày viện dẫn, hoặc sửa ngày trong {tap_tin} nếu tệp đó sai.',
    },
    en: {
      title: 'A cited date that is not that of the paper',
      what: 'Paper {so} is cited with the date {day}, but {tap_tin} is of {dung}.',
      why: 'A citation gives the date of issue of the cited paper.',
      fix: 'Put the date right, here or in {tap_tin}.',
    },
  },
  examples: [
    {
      files: { 'ke-hoach-truoc.yaml': 'so: 4\nngay: 2026-01-05\ntrich_yeu: Văn hóa đọc năm 2026' },
      wrong: 'mo_dau: Thực hiện Kế hoạch số 4/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân xã Đồng Mây',
      right: 'mo_dau: Thực hiện Kế hoạch số 4/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Đồng Mây',
      at: '06/01/2026',
    },
  ],
  *check(papers) {
    const numbered = new Map(papers.map((paper) => [paper.so_ky_hieu?.ma, paper]));
    for (const paper of papers) {
      for (const cited of paper.vien_dan) {
        const meant = numbered.get(cited.ma);
        if (!meant?.so_ky_hieu || meant === paper || !cited.ngay || !canMean(cited, meant)) continue;
        const { ngay } = meant.so_ky_hieu;
        if (ngay.length < 10 || cited.ngay.text === ngay) continue;
        const params = {
          so: cited.text,
          day: written(cited.ngay.text),
          dung: written(ngay),
          tap_tin: basename(meant.file),
        };
        yield { claims: paper, span: cited.ngay.span, params };
      }
    }
  },
};

function written(iso: string): string {
  return iso.split('-').reverse().join('/');
}
