import { fold } from '../../../base/fold.ts';
import { basename } from '../../../base/path.ts';
import type { Claims } from '../../claims.ts';
import type { RuleAcross } from '../rule.ts';

/** Organs of one code under one parent, or of one name, are one organ: one name, one code, in one spelling. */
export const tenCoQuanLech: RuleAcross = {
  id: 'tap/ten-co-quan-lech',
  severity: 'warning',
  reach: 'workspace',
  about: {
    vi: {
      title: 'Một cơ quan ghi hai cách',
      what: 'Cơ quan ở đây là “{day}”, còn {tap_tin} ghi “{truoc}”.',
      why: 'Tên và chữ viết tắt của một cơ quan phải thống nhất trong mọi văn bản.',
      fix: 'Khai báo cơ quan một lần ở co_quan của danh-ba.yaml rồi dùng mã đó trong các văn bản.',
    },
    en: {
      title: 'One organ written in two ways',
      what: 'The organ here is "{day}", but {tap_tin} has "{truoc}".',
      why: 'An organ has one name and one code in all its papers.',
      fix: 'Declare the organ once under co_quan in danh-ba.yaml and use its id in the papers.',
    },
  },
  examples: [
    {
      files: { 'ke-hoach-truoc.yaml': 'so: 4\nco_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }' },
      wrong: 'co_quan: { ten: Uỷ ban nhân dân xã Đồng Mây, ky_hieu: UBND }',
      right: 'co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }',
      at: 'Uỷ ban nhân dân xã Đồng Mây',
    },
    {
      files: { 'ke-hoach-truoc.yaml': 'so: 4\nco_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }' },
      wrong: 'co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBNDX }',
      right: 'co_quan: { ten: Ủy ban nhân dân xã Suối Mây, ky_hieu: UBND }',
      at: 'Ủy ban nhân dân xã Đồng Mây',
    },
  ],
  *check(papers) {
    const known = new Map<string, { organ: Claims['co_quan'][number]; file: string }>();
    for (const paper of papers) {
      for (const organ of paper.co_quan) {
        const key = fold(`${organ.text}|${organ.chu_quan}`).replace(/\s+/gu, ' ');
        const first = known.get(key);
        if (!first) known.set(key, { organ, file: paper.file });
        else if (organ.text.normalize() !== first.organ.text || organ.ky_hieu !== first.organ.ky_hieu) {
          const params = {
            day: shown(organ),
            truoc: shown(first.organ),
            tap_tin: basename(first.file),
          };
          yield { claims: paper, span: organ.span, params };
        }
      }
    }
  },
};

function shown({ text, ky_hieu }: Claims['co_quan'][number]): string {
  return ky_hieu === '' ? text : `${text} (${ky_hieu})`;
}
