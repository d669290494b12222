import { exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

const words = 8;

/** A paper of the same kind, day, issuer and subject is cited by the same number. */
export const khacSo: Rule = {
  id: 'vien-dan/khac-so',
  severity: 'warning',
  about: {
    vi: {
      title: 'Một văn bản viện dẫn với hai số khác nhau',
      what: 'Ở đây ghi số {so}, ở trên ghi số {truoc} cho văn bản cùng loại, cùng ngày, cùng nội dung.',
      why: 'Một văn bản chỉ có một số: một trong hai chỗ viết sai.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'One cited paper with two numbers',
      what: 'This says {so}, above it is {truoc}, for a paper of the same kind, day and subject.',
      why: 'A paper has one number: one of the two places is wrong.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong: `noi_dung: |
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy chế giám sát và phản biện xã hội của Mặt trận;
  - Quyết định số 271-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy chế giám sát và phản biện xã hội của Mặt trận.`,
      right: `noi_dung: |
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy chế giám sát và phản biện xã hội của Mặt trận;
  - Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy định về việc Mặt trận tham gia góp ý.`,
      at: '271-QĐ/TW',
    },
  ],
  *check({ prose }) {
    const seen = new Map<string, { so: string; typed: string }>();
    for (const { text, path, span } of prose) {
      for (const { loai, so, typed, ky_hieu, co_quan, ngay, ve, from, to } of citationsIn(text)) {
        if (!ngay || ngay.year === undefined || !exists(ngay) || !loai || !co_quan) continue;
        if (ve.split(' ').length < words) continue;
        const paper = [loai.toLowerCase(), ky_hieu, co_quan, lastDay(ngay), ve].join(' | ');
        const other = seen.get(paper);
        if (!other) seen.set(paper, { so, typed });
        else if (other.so !== so)
          yield { span: span(from, to), path, params: { so: typed, truoc: other.typed } };
      }
    }
  },
};
